"""One app per row of the matrix, chosen by CASE; see ../matrix.ts."""
import os

import aws_cdk as cdk
from cdk_soc2 import SecureBucket, Soc2, Soc2Scope, Waivers


def tight(stack):
    SecureBucket(stack, "Tight")


def leaky(stack):
    return SecureBucket(stack, "Leaky", versioned=False)


case = os.environ["CASE"]
app = cdk.App()
Soc2.enable(app, output_directory="/dev/null/soc2" if case == "crash" else "soc2")
if case in ("clean", "crash", "stackAndLeakyStage"):
    tight(cdk.Stack(app, "Plain"))
if case in ("violation", "notSynthesised"):
    leaky(cdk.Stack(app, "Plain"))
if case in ("stageOnly", "stackAndLeakyStage"):
    leaky(cdk.Stack(cdk.Stage(app, "Prod"), "Data"))
if case == "waived":
    Waivers.of(leaky(cdk.Stack(app, "Plain"))).add(
        rule="S3BucketVersioningEnabled", reason="Scratch data.",
        owner="data@example.com", approved_by="ciso@example.com", expires=os.environ["EXPIRES"],
    )
if case == "excluded":
    stack = cdk.Stack(app, "Plain")
    leaky(stack)
    Soc2Scope.of(stack).exclude(reason="A sandbox.")
if case != "notSynthesised":
    app.synth()
