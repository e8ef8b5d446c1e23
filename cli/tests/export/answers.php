<?php

// What the file answers to each of pairs.csv.
declare(strict_types=1);

use PushStatus\AppleStatus;
use PushStatus\Channel;
use PushStatus\Token;
use function PushStatus\resolve;

require 'push_status.php';

assert(AppleStatus::Unregistered->status()->token === Token::Dead);

$out = fopen('answers.csv', 'w');
$header = 'channel,code,listed_in,name,label,action,retryable,token,description,explanation,advice,note,sources';
fputcsv($out, explode(',', $header), escape: '');
foreach (array_slice(file('pairs.csv', FILE_IGNORE_NEW_LINES), 1) as $pair) {
    [$channel, $code] = explode(',', $pair);
    $s = resolve(Channel::from($channel), (int) $code);
    assert($s->action->title() !== '');
    fputcsv($out, [
        $channel, $s->code, $s->channel->value, $s->name, $s->label, $s->action->value,
        $s->action->retryable() ? 'true' : 'false', $s->token->value, $s->description, $s->explanation, $s->action->advice(),
        $s->note, implode(' ', $s->sources),
    ], escape: '');
}
