use push_status::reply::*;
use push_status::Channel;
fn bodies(text: &str) -> Vec<String> {
    // each maximal JSON starting at { or [
    let mut out = vec![]; let b = text.as_bytes(); let mut i = 0;
    while i < b.len() {
        if b[i] == b'{' || b[i] == b'[' {
            let mut s = serde_json::Deserializer::from_slice(&b[i..]).into_iter::<serde_json::Value>();
            if let Some(Ok(_)) = s.next() { let n = s.byte_offset(); out.push(text[i..i+n].to_string()); i += n; continue; }
            // escaped
            let mut end = None;
            for j in (i+1..b.len()).rev() { if b[j]==b'}' && text.is_char_boundary(j+1) { let t = &text[i..=j]; if serde_json::from_str::<String>(&format!("\"{t}\"")).ok().and_then(|s| serde_json::from_str::<serde_json::Value>(&s).ok()).is_some() { end = Some(j); break; } } }
            if let Some(j) = end { out.push(text[i..=j].to_string()); i = j+1; continue; }
        }
        i += 1;
    }
    out
}
#[test]
fn walk() {
    let text = std::fs::read_to_string(std::env::var("CASES").unwrap()).unwrap();
    for line in text.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let kind = case["kind"].as_str().unwrap();
        let Some(stdin) = case["stdin"].as_str() else { continue };
        let expect = case["expect"].as_array().unwrap();
        let wanted: Vec<String> = expect.iter().map(|e| format!("{}-{} {} {} {}", e["channel"].as_str().unwrap(), e["list"].as_str().unwrap(), e["code"].as_str().unwrap(), e["action"].as_str().unwrap_or("-"), e["token"].as_str().unwrap_or("-"))).collect();
        for body in bodies(stdin) {
            println!("== {} {kind} {:?}\n{body}", case["id"].as_str().unwrap(), case["args"].as_array().unwrap().get(1));
            let cands = recognise(body.as_bytes());
            println!("  candidates {:?}", cands.iter().map(|c| format!("{} {:?}", c.channel, c.kind)).collect::<Vec<_>>());
            println!("  wanted {wanted:?}");
            let ch: Vec<Channel> = { let mut v: Vec<Channel> = expect.iter().map(|e| e["channel"].as_str().unwrap().parse().unwrap()).collect(); v.dedup(); v };
            for c in ch.first() {
                let r = read(*c, None, body.as_bytes());
                println!("  {c} call {} {} {} own={}", r.call(), r.call().action(), r.call().token_verdict(), r.is_vendors_own());
                for t in r.tokens() { println!("    token {:?}{:?} {:?} {} {} {}", t.token(), t.position(), t.state(), t.outcome(), t.outcome().action(), t.outcome().token_verdict()); }
                let rs = receipts(*c, body.as_bytes());
                if rs.is_vendors_own() { println!("    receipts unreadable={}", rs.unreadable()); for x in rs { println!("    receipt {:?} {} {} {} {:?} {:?} {:?}", x.token(), x.outcome(), x.action(), x.token_verdict(), x.message_id(), x.task_id(), x.time()); } }
            }
        }
    }
}
