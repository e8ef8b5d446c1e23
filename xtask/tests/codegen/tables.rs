//! A folder of tables to break.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::codegen::load::load;
use crate::codegen::model::Catalogue;
use crate::codegen::problem::Problem;

/// The least valid tables that have everything to break.
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

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.folder().join(file), bytes).unwrap();
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
