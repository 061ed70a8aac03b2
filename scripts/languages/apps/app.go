// One app per row of the matrix, chosen by CASE; see ../matrix.ts.
package main

import (
	"os"
	"slices"

	"example.com/cdk-soc2-go/cdksoc2"
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
)

func tight(stack awscdk.Stack) {
	cdksoc2.NewSecureBucket(stack, jsii.String("Tight"), nil)
}

func leaky(stack awscdk.Stack) cdksoc2.SecureBucket {
	return cdksoc2.NewSecureBucket(stack, jsii.String("Leaky"), &cdksoc2.SecureBucketProps{Versioned: jsii.Bool(false)})
}

func main() {
	defer jsii.Close()
	name := os.Getenv("CASE")
	app := awscdk.NewApp(nil)
	output := "soc2"
	if name == "crash" {
		output = "/dev/null/soc2"
	}
	cdksoc2.Soc2_Enable(app, &cdksoc2.Soc2Props{OutputDirectory: jsii.String(output)})
	plain := func() awscdk.Stack { return awscdk.NewStack(app, jsii.String("Plain"), nil) }
	if slices.Contains([]string{"clean", "crash", "stackAndLeakyStage"}, name) {
		tight(plain())
	}
	if slices.Contains([]string{"violation", "notSynthesised"}, name) {
		leaky(plain())
	}
	if slices.Contains([]string{"stageOnly", "stackAndLeakyStage"}, name) {
		leaky(awscdk.NewStack(awscdk.NewStage(app, jsii.String("Prod"), nil), jsii.String("Data"), nil))
	}
	if name == "waived" {
		cdksoc2.Waivers_Of(leaky(plain())).Add(&cdksoc2.WaiverProps{
			Rule: jsii.String("S3BucketVersioningEnabled"), Reason: jsii.String("Scratch data."),
			Owner: jsii.String("data@example.com"), ApprovedBy: jsii.String("ciso@example.com"), Expires: jsii.String(os.Getenv("EXPIRES")),
		})
	}
	if name == "excluded" {
		stack := plain()
		leaky(stack)
		cdksoc2.Soc2Scope_Of(stack).Exclude(&cdksoc2.ScopeExclusionProps{Reason: jsii.String("A sandbox.")})
	}
	if name != "notSynthesised" {
		app.Synth(nil)
	}
}
