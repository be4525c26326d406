import { configDefaults, defineConfig } from 'vitest/config';

// The examples are projects of their own; test/package/ runs them with the installed package.
export default defineConfig({
  test: { exclude: [...configDefaults.exclude, 'examples/**'], globalSetup: 'test/helpers/run-folder.ts' },
});
