import type { NamedCommand } from '../command.ts';
import { isPath, type Option } from '../options/option.ts';

/** Returns the completion script for bash. */
export function toBash(commands: readonly NamedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of paystub for bash.
_paystub() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} i
  local IFS=$'\\n'
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then _paystub_words ${[...names, 'help', '--help', '--version'].join(' ')}; return; fi
  for ((i = 2; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == -- ]]; then COMPREPLY=($(compgen -A command -A file -- "$word")); return; fi
  done
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case $command in
${commands.map(commandCase).join('\n')}
    help) _paystub_words ${names.join(' ')} ;;
  esac
}
_paystub_words() {
  COMPREPLY=($(compgen -W "$*" -- "$word"))
}
_paystub_files() {
  COMPREPLY=($(compgen -A file -- "$word"))
}
_paystub_npx() {
  if [[ \${COMP_WORDS[1]} == paystub ]] && ((COMP_CWORD > 1)); then
    COMP_WORDS=("\${COMP_WORDS[@]:1}")
    ((COMP_CWORD--))
    _paystub
  else
    COMPREPLY=($(compgen -W paystub -A file -- "\${COMP_WORDS[COMP_CWORD]}"))
  fi
}
complete -o filenames -F _paystub paystub
complete -p npx > /dev/null 2>&1 || complete -o filenames -F _paystub_npx npx
`;
}

function valueCases({ name, options }: NamedCommand): readonly string[] {
  return Object.entries(options)
    .filter(([, { type }]) => type === 'string')
    .map(([flag, option]) => `    '${name} --${flag}') ${valuesOf(option)}return ;;`);
}

function valuesOf({ allowed, value = '' }: Option): string {
  if (allowed !== undefined) return `_paystub_words ${allowed.join(' ')}; `;
  return isPath(value) ? '_paystub_files; ' : '';
}

function commandCase({ name, options, words, rest }: NamedCommand): string {
  const flags = ['--help', ...Object.keys(options).map((flag) => `--${flag}`)];
  const first = words === undefined ? [] : [`elif ((COMP_CWORD == 2)); then _paystub_words ${words.join(' ')}`];
  const further = rest === 'files' ? ['else _paystub_files'] : [];
  const ways = [`if [[ $word == -* ]]; then _paystub_words ${flags.join(' ')}`, ...first, ...further];
  return `    ${name}) ${ways.join('; ')}; fi ;;`;
}
