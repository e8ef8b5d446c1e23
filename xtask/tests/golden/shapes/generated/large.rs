// @generated from codes/large.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Large: a row of `codes/large.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum LargeStatus {
        /// `80000000`: Row 0.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row0 = Row {
            index: 0,
            code: 80000000,
            description: "Row 0.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80001000`: Row 1.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row1 = Row {
            index: 1,
            code: 80001000,
            description: "Row 1.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80004000`: Row 2.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row2 = Row {
            index: 2,
            code: 80004000,
            description: "Row 2.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80009000`: Row 3.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row3 = Row {
            index: 3,
            code: 80009000,
            description: "Row 3.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80016000`: Row 4.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row4 = Row {
            index: 4,
            code: 80016000,
            description: "Row 4.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80025000`: Row 5.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row5 = Row {
            index: 5,
            code: 80025000,
            description: "Row 5.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80036000`: Row 6.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row6 = Row {
            index: 6,
            code: 80036000,
            description: "Row 6.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80049000`: Row 7.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row7 = Row {
            index: 7,
            code: 80049000,
            description: "Row 7.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80064000`: Row 8.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row8 = Row {
            index: 8,
            code: 80064000,
            description: "Row 8.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80081000`: Row 9.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row9 = Row {
            index: 9,
            code: 80081000,
            description: "Row 9.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80100000`: Row 10.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row10 = Row {
            index: 10,
            code: 80100000,
            description: "Row 10.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80121000`: Row 11.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row11 = Row {
            index: 11,
            code: 80121000,
            description: "Row 11.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80144000`: Row 12.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row12 = Row {
            index: 12,
            code: 80144000,
            description: "Row 12.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80169000`: Row 13.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row13 = Row {
            index: 13,
            code: 80169000,
            description: "Row 13.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80196000`: Row 14.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row14 = Row {
            index: 14,
            code: 80196000,
            description: "Row 14.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80225000`: Row 15.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row15 = Row {
            index: 15,
            code: 80225000,
            description: "Row 15.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80256000`: Row 16.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row16 = Row {
            index: 16,
            code: 80256000,
            description: "Row 16.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80289000`: Row 17.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row17 = Row {
            index: 17,
            code: 80289000,
            description: "Row 17.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80324000`: Row 18.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row18 = Row {
            index: 18,
            code: 80324000,
            description: "Row 18.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80361000`: Row 19.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row19 = Row {
            index: 19,
            code: 80361000,
            description: "Row 19.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80400000`: Row 20.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row20 = Row {
            index: 20,
            code: 80400000,
            description: "Row 20.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80441000`: Row 21.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row21 = Row {
            index: 21,
            code: 80441000,
            description: "Row 21.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80484000`: Row 22.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row22 = Row {
            index: 22,
            code: 80484000,
            description: "Row 22.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80529000`: Row 23.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row23 = Row {
            index: 23,
            code: 80529000,
            description: "Row 23.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80576000`: Row 24.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row24 = Row {
            index: 24,
            code: 80576000,
            description: "Row 24.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80625000`: Row 25.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row25 = Row {
            index: 25,
            code: 80625000,
            description: "Row 25.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80676000`: Row 26.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row26 = Row {
            index: 26,
            code: 80676000,
            description: "Row 26.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80729000`: Row 27.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row27 = Row {
            index: 27,
            code: 80729000,
            description: "Row 27.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80784000`: Row 28.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row28 = Row {
            index: 28,
            code: 80784000,
            description: "Row 28.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80841000`: Row 29.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row29 = Row {
            index: 29,
            code: 80841000,
            description: "Row 29.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80900000`: Row 30.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row30 = Row {
            index: 30,
            code: 80900000,
            description: "Row 30.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80961000`: Row 31.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row31 = Row {
            index: 31,
            code: 80961000,
            description: "Row 31.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81024000`: Row 32.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row32 = Row {
            index: 32,
            code: 81024000,
            description: "Row 32.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81089000`: Row 33.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row33 = Row {
            index: 33,
            code: 81089000,
            description: "Row 33.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81156000`: Row 34.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row34 = Row {
            index: 34,
            code: 81156000,
            description: "Row 34.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81225000`: Row 35.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row35 = Row {
            index: 35,
            code: 81225000,
            description: "Row 35.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81296000`: Row 36.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row36 = Row {
            index: 36,
            code: 81296000,
            description: "Row 36.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81369000`: Row 37.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row37 = Row {
            index: 37,
            code: 81369000,
            description: "Row 37.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81444000`: Row 38.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row38 = Row {
            index: 38,
            code: 81444000,
            description: "Row 38.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81521000`: Row 39.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row39 = Row {
            index: 39,
            code: 81521000,
            description: "Row 39.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81600000`: Row 40.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row40 = Row {
            index: 40,
            code: 81600000,
            description: "Row 40.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81681000`: Row 41.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row41 = Row {
            index: 41,
            code: 81681000,
            description: "Row 41.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81764000`: Row 42.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row42 = Row {
            index: 42,
            code: 81764000,
            description: "Row 42.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81849000`: Row 43.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row43 = Row {
            index: 43,
            code: 81849000,
            description: "Row 43.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `81936000`: Row 44.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row44 = Row {
            index: 44,
            code: 81936000,
            description: "Row 44.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82025000`: Row 45.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row45 = Row {
            index: 45,
            code: 82025000,
            description: "Row 45.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82116000`: Row 46.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row46 = Row {
            index: 46,
            code: 82116000,
            description: "Row 46.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82209000`: Row 47.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row47 = Row {
            index: 47,
            code: 82209000,
            description: "Row 47.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82304000`: Row 48.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row48 = Row {
            index: 48,
            code: 82304000,
            description: "Row 48.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82401000`: Row 49.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row49 = Row {
            index: 49,
            code: 82401000,
            description: "Row 49.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82500000`: Row 50.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row50 = Row {
            index: 50,
            code: 82500000,
            description: "Row 50.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82601000`: Row 51.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row51 = Row {
            index: 51,
            code: 82601000,
            description: "Row 51.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82704000`: Row 52.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row52 = Row {
            index: 52,
            code: 82704000,
            description: "Row 52.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82809000`: Row 53.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row53 = Row {
            index: 53,
            code: 82809000,
            description: "Row 53.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `82916000`: Row 54.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row54 = Row {
            index: 54,
            code: 82916000,
            description: "Row 54.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83025000`: Row 55.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row55 = Row {
            index: 55,
            code: 83025000,
            description: "Row 55.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83136000`: Row 56.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row56 = Row {
            index: 56,
            code: 83136000,
            description: "Row 56.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83249000`: Row 57.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row57 = Row {
            index: 57,
            code: 83249000,
            description: "Row 57.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83364000`: Row 58.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row58 = Row {
            index: 58,
            code: 83364000,
            description: "Row 58.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83481000`: Row 59.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row59 = Row {
            index: 59,
            code: 83481000,
            description: "Row 59.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83600000`: Row 60.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row60 = Row {
            index: 60,
            code: 83600000,
            description: "Row 60.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83721000`: Row 61.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row61 = Row {
            index: 61,
            code: 83721000,
            description: "Row 61.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83844000`: Row 62.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row62 = Row {
            index: 62,
            code: 83844000,
            description: "Row 62.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `83969000`: Row 63.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row63 = Row {
            index: 63,
            code: 83969000,
            description: "Row 63.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `84096000`: Row 64.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Row64 = Row {
            index: 64,
            code: 84096000,
            description: "Row 64.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Large;
    const NOT_LISTED: &str = "The Large table does not list this code.";
    const LOOKUP: TwoLevel<16, 128> = TwoLevel {
        multiplier: 11999474835463531639,
        rotation: 11,
        displacements: &DISPLACEMENTS,
        slots: &SLOTS,
    };
    static DISPLACEMENTS: [u32; 16] = [0, 2, 2, 0, 0, 2, 0, 0, 0, 0, 0, 2, 1, 4, 5, 1];
    static SLOTS: [u64; 128] = [
        7295262458524386209, 126, 125, 2349830074981418247, 14223999440806659251, 122, 121,
        17771365148746761480, 119, 118, 117, 116, 115, 114, 113, 7401508887147055026,
        10023776877030851001, 11018902542573306287, 109, 108, 107, 14789321362284676399, 105,
        104, 14629349465653954048, 6818679978797500079, 11694084414854316941,
        15464503234565687065, 99, 98, 12446240966967084195, 7194758254853882719,
        13524363849308505230, 94, 10742123962793984902, 10123076573307912248,
        1317281420909002931, 90, 11424252567420601088, 14735595894276620831,
        6388876234733061943, 2618457415021691787, 85, 84, 8775121843532777364, 82,
        12412431500617450912, 518346133133787705, 79, 4288764952845157809,
        7224030003644792888, 10159295054444430015, 9916325941014741911, 4664843228901540381,
        73, 16622009811525747114, 71, 70, 5499996997813273370, 68, 1945684557527565615,
        14521898529637842992, 11280583150267974299, 64, 7240332483122890482, 62,
        13040834637236011594, 60, 464620665125734225, 58, 57, 56, 55, 4145095535692531008,
        4368148647463796859, 16944362619574076260, 8910640020946354404, 50, 49, 48, 47, 46,
        45, 2797140805917394144, 15679405106597905097, 42, 939998637459178056, 40, 39,
        13892290885625840105, 3632294574829127157, 1775152406370911049, 35,
        11416101327681553371, 13579293824710000973, 4773498672311091678,
        14331450376822768219, 30, 29, 28, 12231339094934864083, 26, 3119493613965723224, 24,
        16397752192361039088, 10750275202533032671, 21, 15778704802874966378, 19, 18,
        1325432660648052676, 17232905961272772077, 15, 14, 13, 5095851480359420758, 11, 10,
        5714898869845493470, 8, 7, 6, 5, 14090890278179964651, 3830893967383249653, 2,
        7385206407668957408, 895628916583612538,
    ];
}
