package app;

import com.example.cdksoc2.ScopeExclusionProps;
import com.example.cdksoc2.SecureBucket;
import com.example.cdksoc2.Soc2;
import com.example.cdksoc2.Soc2Props;
import com.example.cdksoc2.Soc2Scope;
import com.example.cdksoc2.WaiverProps;
import com.example.cdksoc2.Waivers;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Stage;

/** One app per row of the matrix, chosen by CASE; see ../matrix.ts. */
public class App {
  static void tight(Stack stack) {
    SecureBucket.Builder.create(stack, "Tight").build();
  }

  static SecureBucket leaky(Stack stack) {
    return SecureBucket.Builder.create(stack, "Leaky").versioned(false).build();
  }

  public static void main(String[] arguments) {
    String name = System.getenv("CASE");
    software.amazon.awscdk.App app = new software.amazon.awscdk.App();
    Soc2.enable(app, Soc2Props.builder().outputDirectory(name.equals("crash") ? "/dev/null/soc2" : "soc2").build());
    if (List.of("clean", "crash", "stackAndLeakyStage").contains(name)) {
      tight(new Stack(app, "Plain"));
    }
    if (List.of("violation", "notSynthesised").contains(name)) {
      leaky(new Stack(app, "Plain"));
    }
    if (List.of("stageOnly", "stackAndLeakyStage").contains(name)) {
      leaky(new Stack(new Stage(app, "Prod"), "Data"));
    }
    if (name.equals("waived")) {
      Waivers.of(leaky(new Stack(app, "Plain"))).add(WaiverProps.builder()
          .rule("S3BucketVersioningEnabled").reason("Scratch data.")
          .owner("data@example.com").approvedBy("ciso@example.com").expires(System.getenv("EXPIRES")).build());
    }
    if (name.equals("excluded")) {
      Stack stack = new Stack(app, "Plain");
      leaky(stack);
      Soc2Scope.of(stack).exclude(ScopeExclusionProps.builder().reason("A sandbox.").build());
    }
    if (!name.equals("notSynthesised")) {
      app.synth();
    }
  }
}
