<?php

declare(strict_types=1);

namespace Example;

/** Assigns employment terms in UKG Pro WFM. */
final class Terms
{
    /** @param \Closure(int): void $wait waits so many seconds */
    public function __construct(private string $baseUrl, private \Closure $wait)
    {
    }

    /** Assigns a term for some time, and asks again, after the time that UKG names, where it is busy. */
    public function assign(string $personNumber, int $term, string $effective, string $expiration): array
    {
        $body = [
            'personIdentity' => ['personNumber' => $personNumber],
            'assignments' => [[
                'employmentTerm' => ['id' => $term],
                'effectiveDate' => $effective,
                'expirationDate' => $expiration,
            ]],
        ];
        do {
            $reply = Http::post("{$this->baseUrl}/api/v1/commons/persons/employment_terms", $body);
            if ($reply['status'] === 429) {
                ($this->wait)((int) $reply['headers']['retry-after']);
            }
        } while ($reply['status'] === 429);
        if ($reply['status'] >= 300) {
            throw new TermException($reply['body']);
        }
        return json_decode($reply['body'], true, flags: JSON_THROW_ON_ERROR)['assignments'];
    }
}
