package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field of a form takes just as much as the record that it becomes; the columns beneath are texts without a limit of their own. */
class LimitsTest {

    private static final Pattern TEXT = Pattern.compile("<look:text\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");
    private static final Pattern LONGEST = Pattern.compile("\\blongest=\"(\\d+)\"");

    @ParameterizedTest
    @CsvSource({
        "calendar/add-bank-holiday.xhtml, kernel.workingdays.BankHolidayInput",
        "calendar/bank-holiday.xhtml, kernel.workingdays.BankHolidayInput",
        "correspondence/registration/register.xhtml, correspondence.requests.domain.Registration",
        "providers/accreditation/add-policy.xhtml, providers.accreditation.domain.Policy",
        "providers/agreements/framework-form.xhtml, providers.agreements.domain.Framework",
        "providers/concerns/report.xhtml, providers.concerns.ConcernDetails",
        "providers/documents/document-form.xhtml, providers.documents.DocumentDetails",
        "providers/finance/board-paper-details.xhtml, providers.finance.domain.paper.PaperDetails",
        "providers/finance/budget-line.xhtml, providers.finance.domain.BudgetLine",
        "providers/register/edit-centre.xhtml, providers.register.domain.CentreDetails",
        "providers/register/edit-contact.xhtml, providers.register.domain.ContactDetails",
        "providers/register/edit-organisation.xhtml, providers.register.domain.OrganisationDetails"
    })
    void a_field_takes_as_much_as_its_record(String view, String record) throws Exception {
        Map<String, Integer> fields = fields(view);
        Map<String, Integer> limits = limits(Class.forName("uk.gov.cafcass.intranet." + record));
        limits.keySet().retainAll(fields.keySet());

        assertThat(limits).isNotEmpty();
        assertThat(fields).containsAllEntriesOf(limits);
    }

    /** The fields for one line of text, with how many characters they take; 0 where the view does not say. */
    private static Map<String, Integer> fields(String view) throws IOException {
        Map<String, Integer> fields = new TreeMap<>();
        Matcher texts = TEXT.matcher(Files.readString(file(view)));
        while (texts.find()) {
            Matcher id = ID.matcher(texts.group());
            Matcher longest = LONGEST.matcher(texts.group());
            if (id.find()) {
                fields.put(id.group(1), longest.find() ? Integer.parseInt(longest.group(1)) : 0);
            }
        }
        return fields;
    }

    private static Path file(String view) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../modules"))) {
            List<Path> found = files.filter(file -> file.toString().contains("/src/main/") && file.endsWith(view))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static Map<String, Integer> limits(Class<?> record) {
        Map<String, Integer> limits = new TreeMap<>();
        for (Field field : Arrays.asList(record.getDeclaredFields())) {
            Size size = field.getAnnotation(Size.class);
            if (size != null && field.getType() == String.class) {
                limits.put(field.getName(), size.max());
            }
        }
        return limits;
    }
}
