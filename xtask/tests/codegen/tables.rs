//! A folder of tables to break.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::codegen::load::load;
use crate::codegen::model::Catalogue;
use crate::codegen::problem::Problem;

/// The smallest valid tables that have everything to break.
pub const VALID: [(&str, &str); 5] = [
    (
        "channels.csv",
        "channel,enum,title,page_heading,page_columns,aliases,doc_url\n\
         common,CommonStatus,Common,Common codes,code label description,ANDROID,\n\
         huawei,HuaweiStatus,Huawei,Huawei codes,code description,HMS 华为,https://example.com/huawei\n",
    ),
    (
        "actions.csv",
        "action,title,retryable,advice\n\
         done,Do nothing,no,Nothing is left to do.\n\
         wait,Wait,no,Wait.\n\
         inspect,Read,no,Read it.\n\
         remove_token,Delete the token,no,Delete it.\n\
         confirm_token,Confirm,no,Confirm it.\n\
         investigate,Investigate,no,Ask a human.\n",
    ),
    (
        "sources.csv",
        "source,authority,title,url,seen\n\
         mpaas,Alibaba Cloud,Status codes,https://example.com/codes,2026-02\n\
         vendor-page,The vendor,Its page,,\n",
    ),
    (
        "common.csv",
        "code,name,action,token,label,description,explanation,note,source\n\
         2,Acked,done,unaffected,ACKED,Accepted.,,,mpaas\n",
    ),
    (
        "huawei.csv",
        "code,name,action,token,label,description,explanation,note,source\n\
         80000000,Success,done,unaffected,,It was sent.,,,mpaas\n\
         80300007,AllTokensInvalid,confirm_token,suspect,ALL_BAD,All are invalid.,Check them.,Confirm.,vendor-page mpaas\n",
    ),
];

/// The same for the vendors' lists: one of integers, one of texts and one of HTTP statuses.
pub const LISTS: [(&str, &str); 4] = [
    (
        "vendor/lists.csv",
        "list,enum,channel,kind,wire,title,doc_url\n\
         huawei-send,HuaweiSend,huawei,send,integer,Huawei codes,https://example.com/send\n\
         huawei-receipt,HuaweiReceipt,huawei,receipt,text,Huawei receipts,\n\
         common-http,CommonHttp,common,http,integer,HTTP statuses,\n",
    ),
    (
        "vendor/huawei-send.csv",
        "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n\
         80000000,Success,OK done-it,done,unaffected,200 201,It was sent.,,huawei:80000000,primary,vendor-page\n\
         80300007,AllTokensInvalid,,confirm_token,suspect,,All are invalid.,Confirm.,huawei:80300007,copy,vendor-page mpaas\n\
         -5,Gone,,remove_token,dead,,It is gone.,,,sdk,vendor-page\n",
    ),
    (
        "vendor/huawei-receipt.csv",
        "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n\
         0,Delivered,,done,alive,,It arrived.,,,primary,vendor-page\n\
         104/2183,TimedOut,time-out,wait,unaffected,,It timed out.,,,secondary,vendor-page\n\
         not-active,NotActive,,inspect,unaffected,,It is off.,,,secondary,vendor-page\n",
    ),
    (
        "vendor/common-http.csv",
        "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n\
         410,Gone,,confirm_token,suspect,410,It is gone.,Confirm.,,primary,mpaas\n",
    ),
];

/// The same for the Chinese texts. Some of them are missing.
pub const CHINESE: [(&str, &str); 3] = [
    ("zh/huawei.csv", "code,description\n80000000,已下发。\n80300007,全部无效。\n"),
    ("zh/actions.csv", "action,title,advice\ndone,无需处理,已无需处理。\nwait,等待,请等待。\n"),
    ("zh/verdicts.csv", "token,title,meaning\ndead,失效,此码证明令牌已失效\nsuspect,可疑,请先确认\n"),
];

/// The tables with the lists.
pub fn with_lists() -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    VALID.into_iter().chain(LISTS)
}

/// A temporary folder of tables.
pub struct Tables(TempDir);

impl Tables {
    pub fn empty() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Filled with [`VALID`] tables.
    pub fn valid() -> Self {
        let tables = Self::empty();
        for (file, text) in VALID {
            tables.write(file, text);
        }
        tables
    }

    /// Filled with [`VALID`] tables and the [`LISTS`].
    pub fn valid_with_lists() -> Self {
        let tables = Self::empty();
        for (file, text) in with_lists() {
            tables.write(file, text);
        }
        tables
    }

    /// Filled with [`VALID`] tables and [`CHINESE`] texts.
    pub fn valid_with_chinese() -> Self {
        let tables = Self::valid();
        for (file, text) in CHINESE {
            tables.write(file, text);
        }
        tables
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces the first `from`, which must be there.
    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder().join(file)).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.write(file, text.replacen(from, to, 1));
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.folder().join(file)).unwrap();
    }

    pub fn load(&self) -> Result<Catalogue, Vec<Problem>> {
        load(self.folder())
    }

    /// What the person who edits the tables reads.
    pub fn problems(&self) -> Vec<String> {
        let problems = self.load().err().unwrap_or_default();
        problems.iter().map(ToString::to_string).collect()
    }
}
