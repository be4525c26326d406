<?php

declare(strict_types=1);

namespace Example\Tests;

use Example\Http;

/** The Paystub of the tests: that of `paystub exec`, or one in a container. */
final class Paystub
{
    /** The control API of a container asks for it; that of `paystub exec` does not. */
    private const TOKEN = 'for-tests';

    private string $url;
    private ?string $container = null;

    public function __construct()
    {
        $url = getenv('PAYSTUB_URL');
        $this->url = $url === false ? $this->startContainer() : $url;
    }

    public function stop(): void
    {
        if ($this->container !== null) {
            self::docker('rm', '--force', $this->container);
        }
    }

    /** Starts a world of its own over, and returns the base URL of UKG in it. */
    public function reset(string $sandbox): string
    {
        $this->control($sandbox, '/reset', null);
        return "{$this->url}/sandbox/{$sandbox}/ukg";
    }

    /** Posts to the control API. */
    public function control(string $sandbox, string $path, ?array $body): void
    {
        $headers = ['Authorization: Bearer ' . self::TOKEN];
        $reply = Http::post("{$this->url}/sandbox/{$sandbox}/__admin{$path}", $body, $headers);
        if ($reply['status'] >= 300) {
            throw new \RuntimeException($reply['body']);
        }
    }

    private function startContainer(): string
    {
        $token = 'PAYSTUB_ADMIN_TOKEN=' . self::TOKEN;
        $options = ['--rm', '--detach', '--publish', '127.0.0.1::4010', '--env', $token];
        $image = getenv('PAYSTUB_IMAGE') ?: 'paystub';
        $this->container = self::docker('run', ...[...$options, $image, 'serve', '--memory']);
        preg_match('/:(\d+)/', self::docker('port', $this->container, '4010'), $found);
        $this->url = "http://127.0.0.1:{$found[1]}";
        for ($try = 0; $try < 100; $try++) {
            try {
                $this->control('default', '/reset', null);
                return $this->url;
            } catch (\RuntimeException) {
                usleep(100_000);
            }
        }
        throw new \RuntimeException("no Paystub answers at {$this->url}");
    }

    private static function docker(string ...$arguments): string
    {
        exec('docker ' . implode(' ', array_map(escapeshellarg(...), $arguments)), $output, $code);
        return $code === 0 ? trim(implode("\n", $output)) : throw new \RuntimeException("docker ended with {$code}");
    }
}
