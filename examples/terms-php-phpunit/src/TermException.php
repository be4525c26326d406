<?php

declare(strict_types=1);

namespace Example;

/** UKG refuses an assignment. */
final class TermException extends \RuntimeException
{
}
