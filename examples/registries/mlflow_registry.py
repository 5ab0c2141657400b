"""mlflow_registry.py deploy|smoke|rollback. MLFLOW_TRACKING_URI names the server, MLFLOW_TRACKING_TOKEN comes from DEPLOY_TOKEN."""

import os
import sys
import tempfile

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

from registry_digest import assessed, digest_of

NAME, ALIAS, SUBJECT = "lending", "champion", "lending"
FILE = "model/model.json"  # as the policy binds it
RUN = f"{os.environ['GITHUB_RUN_ID']}-{os.environ['GITHUB_RUN_ATTEMPT']}"


def current(client):
    """The version that is served, or None; a server that does not answer is not taken for "none"."""
    try:
        return client.get_model_version_by_alias(NAME, ALIAS)
    except MlflowException as error:
        # No such model; no such alias.
        if error.error_code in ("RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"):
            return None
        raise


def deploy(client):
    before = current(client)
    try:
        client.create_registered_model(NAME)
    except MlflowException as error:
        if error.error_code != "RESOURCE_ALREADY_EXISTS":
            raise
    with mlflow.start_run() as run:
        mlflow.log_artifact(os.path.join(os.environ["FATES_FILES"], FILE), "model")
    version = client.create_model_version(
        NAME,
        source=f"{run.info.artifact_uri}/model",
        run_id=run.info.run_id,
        tags={
            "fates.digest": assessed(SUBJECT),
            "fates.report": os.environ["FATES_REPORT_DIGEST"],
            "fates.run": RUN,
            "fates.previous": before.version if before else "",
        },
    )
    client.set_registered_model_alias(NAME, ALIAS, version.version)


def smoke(client):
    with tempfile.TemporaryDirectory() as folder:
        mlflow.artifacts.download_artifacts(artifact_uri=f"models:/{NAME}@{ALIAS}", dst_path=folder)
        found = digest_of(os.path.join(folder, os.path.basename(FILE)))
    if found != assessed(SUBJECT):
        sys.exit(f"smoke: {NAME}@{ALIAS} has the digest {found}, and {assessed(SUBJECT)} was assessed.")


def rollback(client):
    version = current(client)
    if version is None or version.tags.get("fates.run") != RUN:
        return  # This run moved nothing.
    if version.tags["fates.previous"]:
        client.set_registered_model_alias(NAME, ALIAS, version.tags["fates.previous"])
    else:
        client.delete_registered_model_alias(NAME, ALIAS)


{"deploy": deploy, "smoke": smoke, "rollback": rollback}[sys.argv[1]](MlflowClient())
