import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Holds PDF files against profiles with veraPDF's engine. Arguments: profiles with commas between them, then files.
 * Prints one line per file and profile, tab separated: file, profile, "pass" or "fail", number of checks made; after a
 * "fail" one indented line per rule that failed: clause, test, how often, what was expected. Ends with 0 if every file was judged,
 * whatever the judgement, and with an exception otherwise.
 */
public final class Validate {
  private static final int FAILURES_SHOWN = 5;

  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (int index = 1; index < arguments.length; index += 1) {
      for (String profile : arguments[0].split(",")) judge(new File(arguments[index]), PDFAFlavour.byFlavourId(profile));
    }
  }

  private static void judge(File file, PDFAFlavour profile) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, FAILURES_SHOWN, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "pass" : "fail";
      System.out.printf("%s\t%s\t%s\t%d%n", file.getName(), profile.getId(), verdict, result.getTotalAssertions());
      failures(result).forEach((rule, line) -> System.out.println("  " + line));
    }
  }

  private static Map<RuleId, String> failures(ValidationResult result) {
    Map<RuleId, String> lines = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      RuleId rule = assertion.getRuleId();
      Integer times = result.getFailedChecks().get(rule);
      String expected = assertion.getMessage().replaceAll("\\s+", " ");
      lines.putIfAbsent(rule, rule.getClause() + "-" + rule.getTestNumber() + "\tx" + times + "\t" + expected);
    }
    return lines;
  }
}
