//! The reader of each vendor, and which vendors a body can come from.

use alloc::vec::Vec;

use super::answer::Answer;
use super::json::{self, Json};
use super::receipt::Entries;
use super::token::NamedToken;
use super::{apple, fcm, honor, huawei, meizu, mpaas, oppo, vivo, xiaomi};
use crate::Channel;

/// A vendor's way to answer.
struct Shape {
    channel: Channel,
    /// The fields of a reply, those inside another one after a dot.
    keys: &'static [&'static str],
    read: for<'a> fn(&mut Json<'a>) -> Option<Answer<'a>>,
    receipts: for<'a> fn(Json<'a>) -> Option<Entries<'a>>,
}

const SHAPES: &[Shape] = &[
    Shape { channel: Channel::Apple, keys: apple::KEYS, read: apple::read, receipts: no_receipts },
    Shape { channel: Channel::Huawei, keys: huawei::HMS_KEYS, read: huawei::read_hms, receipts: huawei::receipts_hms },
    Shape { channel: Channel::Honor, keys: honor::KEYS, read: honor::read, receipts: honor::receipts },
    Shape { channel: Channel::Xiaomi, keys: xiaomi::KEYS, read: xiaomi::read, receipts: xiaomi::receipts },
    Shape { channel: Channel::Oppo, keys: oppo::KEYS, read: oppo::read, receipts: oppo::receipts },
    Shape { channel: Channel::Vivo, keys: vivo::KEYS, read: vivo::read, receipts: vivo::receipts },
    Shape { channel: Channel::Fcm, keys: fcm::KEYS, read: fcm::read, receipts: no_receipts },
    Shape {
        channel: Channel::HarmonyOs,
        keys: huawei::HARMONY_KEYS,
        read: huawei::read_harmony,
        receipts: huawei::receipts_harmony,
    },
    Shape { channel: Channel::Meizu, keys: meizu::KEYS, read: meizu::read, receipts: meizu::receipts },
    Shape { channel: Channel::Common, keys: mpaas::KEYS, read: mpaas::read, receipts: no_receipts },
];

/// The vendor sends no receipts.
fn no_receipts(_: Json<'_>) -> Option<Entries<'_>> {
    None
}

fn of(channel: Channel) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.channel == channel)
}

/// The answer in a body, if it is one of this vendor's.
#[inline]
pub(super) fn read(channel: Channel, body: &[u8]) -> Option<Answer<'_>> {
    let shape = of(channel)?;
    let mut json = json::parse_one(body)?;
    let has_other_fields = json.keys().any(|key| !shape.keys.contains(&key));
    let answer = (shape.read)(&mut json)?;
    let is_doubtful = has_other_fields || answer.call.is_unlisted();
    drop(json);
    if is_doubtful && shape.fits_less_than_another(&json::parse_one(body)?) { None } else { Some(answer) }
}

pub(super) fn receipts(channel: Channel, json: Json<'_>) -> Option<Entries<'_>> {
    of(channel).and_then(|shape| (shape.receipts)(json))
}

impl Shape {
    /// Whether the body fits another vendor better. Huawei's two APIs share an envelope, so a code that only one of them has
    /// makes it no answer of a stranger.
    fn fits_less_than_another(&self, json: &Json<'_>) -> bool {
        let outline = Outline::new(json);
        let own = outline.fit(self);
        SHAPES.iter().any(|shape| shape.family() != self.family() && outline.fit(shape) > own)
    }

    /// The channels whose answers have the same form.
    const fn family(&self) -> Channel {
        match self.channel {
            Channel::HarmonyOs => Channel::Huawei,
            channel => channel,
        }
    }
}

/// What distinguishes the vendors in a body: the fields that any of them has, with the beginning of their values.
struct Outline<'a> {
    fields: Vec<&'static str>,
    json: Json<'a>,
}

impl<'a> Outline<'a> {
    fn new(json: &'a Json<'_>) -> Self {
        let mut fields = Vec::<&'static str>::new();
        for &path in SHAPES.iter().flat_map(|shape| shape.keys) {
            if json.has(path) && !fields.iter().any(|field| path.eq_ignore_ascii_case(field)) {
                fields.push(path);
            }
        }
        let json = fields.iter().map(|&key| (key.into(), json.get(key).outline())).collect();
        Self { fields, json: Json::Object(json) }
    }

    /// How much of the body is this vendor's: its fields less those of others, a code of its list, and tokens with codes
    /// of its list. 0 if the code is missing.
    fn fit(&self, shape: &Shape) -> usize {
        let Some(answer) = (shape.read)(&mut self.json.clone()) else { return 0 };
        let is_own = |path: &&&str| shape.keys.iter().any(|key| key.eq_ignore_ascii_case(path));
        let (own, foreign): (Vec<&str>, Vec<&str>) = self.fields.iter().partition(is_own);
        let foreign = foreign.iter().filter(|path| !path.contains('.')).count();
        let is_listed = !answer.call.is_unlisted();
        let is_listed_token = |token: &NamedToken<'_>| {
            token.outcome().lookup().is_some_and(|code| code.list().channel() == shape.channel)
        };
        let names_own = answer.tokens.iter().any(is_listed_token);
        (own.len() + 2 * usize::from(is_listed) + usize::from(names_own)).saturating_sub(foreign)
    }
}

/// The vendors whose reply a body fits best.
pub(super) fn of_reply(json: &Json<'_>) -> Vec<Channel> {
    // Two fields of a vendor with a number that it does not list are everybody's: `{"code": 1, "msg": "…"}`.
    const LEAST_FIT: usize = 3;
    let outline = Outline::new(json);
    let fits: Vec<_> = SHAPES.iter().map(|shape| (outline.fit(shape), shape.channel)).collect();
    let best = fits.iter().map(|fit| fit.0).max().unwrap_or_default();
    fits.into_iter().filter(|fit| fit.0 == best && best >= LEAST_FIT).map(|fit| fit.1).collect()
}
