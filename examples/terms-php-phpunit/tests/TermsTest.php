<?php

declare(strict_types=1);

namespace Example\Tests;

use Example\TermException;
use Example\Terms;
use PHPUnit\Framework\TestCase;

/** Run by: npx paystub exec -- vendor/bin/phpunit, or with a container: vendor/bin/phpunit */
final class TermsTest extends TestCase
{
    private static Paystub $paystub;

    public static function setUpBeforeClass(): void
    {
        self::$paystub = new Paystub();
    }

    public static function tearDownAfterClass(): void
    {
        self::$paystub->stop();
    }

    public function testALaterTermCutsTheEarlierOne(): void
    {
        $terms = new Terms(self::$paystub->reset('cuts'), fn () => null);
        $terms->assign('20190', 2, '2020-02-20', '2020-06-25');
        $now = $terms->assign('20190', 4, '2020-03-20', '2020-07-30');
        $this->assertSame(['2020-02-20', '2020-03-20'], array_column($now, 'effectiveDate'));
        $this->assertSame(['2020-03-20', '2020-07-30'], array_column($now, 'expirationDate'));
    }

    public function testTheClientWaitsWhereUkgIsBusy(): void
    {
        $baseUrl = self::$paystub->reset('waits');
        $effect = ['kind' => 'status', 'status' => 429, 'retryAfter' => 7];
        self::$paystub->control('waits', '/faults', ['match' => ['method' => 'POST'], 'times' => 1, 'effect' => $effect]);
        $waits = [];
        $terms = new Terms($baseUrl, function (int $seconds) use (&$waits): void {
            $waits[] = $seconds;
        });
        $terms->assign('20190', 2, '2020-02-20', '2020-06-25');
        $this->assertSame([7], $waits);
    }

    public function testARefusalIsAnError(): void
    {
        $terms = new Terms(self::$paystub->reset('refused'), fn () => null);
        $this->expectException(TermException::class);
        $terms->assign('nobody', 2, '2020-02-20', '2020-06-25');
    }
}
