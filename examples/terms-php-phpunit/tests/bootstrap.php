<?php

declare(strict_types=1);

// Composer's autoloader, or, where nothing is installed, the same for this folder.
$composer = __DIR__ . '/../vendor/autoload.php';
if (is_file($composer)) {
    require $composer;
} else {
    spl_autoload_register(function (string $class): void {
        $file = str_replace(['Example\\Tests\\', 'Example\\'], ['tests/', 'src/'], $class);
        $path = __DIR__ . '/../' . str_replace('\\', '/', $file) . '.php';
        if (is_file($path)) {
            require $path;
        }
    });
}
