"""huggingface_registry.py deploy|smoke|rollback. The token is HF_TOKEN, which comes from DEPLOY_TOKEN; the service loads BRANCH."""

import os
import sys

from huggingface_hub import HfApi
from huggingface_hub.errors import EntryNotFoundError

from registry_digest import assessed, digest_of

REPOSITORY, BRANCH, SUBJECT = "acme/lending", "production", "lending"
FILE = "model/model.json"  # as the policy binds it
RUN = f"{os.environ['GITHUB_RUN_ID']}-{os.environ['GITHUB_RUN_ATTEMPT']}"


def deploy(api):
    api.create_branch(REPOSITORY, branch=BRANCH, exist_ok=True)
    api.upload_file(
        path_or_fileobj=os.path.join(os.environ["FATES_FILES"], FILE),
        path_in_repo=FILE,
        repo_id=REPOSITORY,
        revision=BRANCH,
        commit_message=f"Deploy {assessed(SUBJECT)} (run {RUN})",
        commit_description=f"FATES report {os.environ['FATES_REPORT_DIGEST']}",
    )


def smoke(api):
    commit = api.model_info(REPOSITORY, revision=BRANCH).sha
    found = digest_of(api.hf_hub_download(REPOSITORY, FILE, revision=commit))
    if found != assessed(SUBJECT):
        sys.exit(f"smoke: {REPOSITORY} at {commit} has the digest {found}, and {assessed(SUBJECT)} was assessed.")


def rollback(api):
    last, *earlier = api.list_repo_commits(REPOSITORY, revision=BRANCH)
    if f"(run {RUN})" not in last.title or not earlier:
        return  # This run moved nothing.
    before, message = earlier[0].commit_id, f"Roll back run {RUN}"
    try:
        path = api.hf_hub_download(REPOSITORY, FILE, revision=before)
    except EntryNotFoundError:
        api.delete_file(FILE, REPOSITORY, revision=BRANCH, commit_message=message)
        return
    api.upload_file(path_or_fileobj=path, path_in_repo=FILE, repo_id=REPOSITORY, revision=BRANCH, commit_message=message)


{"deploy": deploy, "smoke": smoke, "rollback": rollback}[sys.argv[1]](HfApi())
