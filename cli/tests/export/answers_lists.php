<?php

// What the file with all lists answers to each of pairs.csv.
declare(strict_types=1);

use PushStatus\AppleSend;
use PushStatus\Channel;
use PushStatus\ListKind;
use PushStatus\Token;
use function PushStatus\lookup;
use function PushStatus\resolve;

require 'push_status.php';

assert(AppleSend::Unregistered->status()->token === Token::Dead);

$out = fopen('answers.csv', 'w');
$header = 'channel,list,wire,list_id,name,action,token,http_status,confidence,same_as,description,note,sources,retryable,advice';
fputcsv($out, explode(',', $header), escape: '');
foreach (array_slice(file('pairs.csv', FILE_IGNORE_NEW_LINES), 1) as $pair) {
    [$channel, $list, $wire] = explode(',', $pair);
    if ($list === 'mpaas') {
        $s = resolve(Channel::from($channel), (int) $wire);
        $key = [$channel, $list, $s->code, $s->listed ? $list : '', $s->name, $s->action->value, $s->token->value, '', '', ''];
    } else {
        $s = lookup(Channel::from($channel), ListKind::from($list), $wire);
        assert($s->listed === ($s->listId !== null));
        $key = [
            $s->channel->value, $s->list->value, $s->wire, $s->listId, $s->name, $s->action->value, $s->token->value,
            implode(' ', $s->httpStatuses), $s->confidence?->value, $s->sameAs,
        ];
    }
    $action = $s->action;
    fputcsv($out, [
        ...$key, $s->description, $s->note, implode(' ', $s->sources), $action->retryable() ? 'true' : 'false', $action->advice(),
    ], escape: '');
}
