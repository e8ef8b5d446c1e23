//! A Prometheus counter of push results.
//!
//! Every combination of labels is a series of its own, which Prometheus keeps for as long as the process runs. There are ten
//! channels and twelve actions, so this counter has at most 120 series. A code must not be a label: a vendor may send any
//! number or text, and each new one would be one more series. Log the code, and count the action.

use prometheus_client::encoding::{EncodeLabelSet, LabelSetEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;
use push_status::{Action, Channel, PushStatus};

/// No code fits in this type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Labels {
    channel: Channel,
    action: Action,
}

impl EncodeLabelSet for Labels {
    fn encode(&self, encoder: &mut LabelSetEncoder<'_>) -> std::fmt::Result {
        [("channel", self.channel.id()), ("action", self.action.id())].encode(encoder)
    }
}

/// Counts results by the channel that the message was sent through, and by what to do about it.
#[derive(Default)]
pub struct PushResults(Family<Labels, Counter>);

impl PushResults {
    pub fn register(registry: &mut Registry) -> Self {
        let results = Self::default();
        registry.register("push_results", "Results of push messages", results.0.clone());
        results
    }

    pub fn count(&self, sent_through: Channel, code: i64) {
        let action = PushStatus::resolve(sent_through, code).action();
        self.0.get_or_create(&Labels { channel: sent_through, action }).inc();
    }
}

#[cfg(test)]
mod tests {
    use prometheus_client::encoding::text::encode;

    use super::*;

    fn rendered(registry: &Registry) -> Vec<String> {
        let mut text = String::new();
        encode(&mut text, registry).unwrap();
        let mut series: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        series.sort();
        series
    }

    #[test]
    fn results_are_counted_by_channel_and_action() {
        let mut registry = Registry::default();
        let results = PushResults::register(&mut registry);
        for (channel, code) in [(Channel::Huawei, 2), (Channel::Huawei, 80300007), (Channel::Huawei, 80300007)] {
            results.count(channel, code);
        }
        let expected = [
            r#"push_results_total{channel="huawei",action="confirm_token"} 2"#,
            r#"push_results_total{channel="huawei",action="done"} 1"#,
        ];
        assert_eq!(rendered(&registry), expected);
    }

    #[test]
    fn ten_thousand_new_codes_are_one_series() {
        let mut registry = Registry::default();
        let results = PushResults::register(&mut registry);
        (0..10_000).for_each(|code| results.count(Channel::Vivo, 8_030_999_900_000_000 + code));
        assert_eq!(rendered(&registry), [r#"push_results_total{channel="vivo",action="investigate"} 10000"#]);
    }

    #[test]
    fn all_codes_of_all_channels_stay_below_the_bound() {
        let mut registry = Registry::default();
        let results = PushResults::register(&mut registry);
        for status in PushStatus::all() {
            results.count(status.channel(), status.code());
        }
        let bound = Channel::ALL.len() * Action::ALL.len();
        assert_eq!(bound, 120, "the number in the text above");
        assert!(rendered(&registry).len() <= bound);
    }
}
