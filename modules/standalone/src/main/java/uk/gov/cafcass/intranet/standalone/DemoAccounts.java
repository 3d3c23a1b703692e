package uk.gov.cafcass.intranet.standalone;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** The sample staff: one account for each role, named after it, all with one password that each data directory makes anew. */
final class DemoAccounts {

    private DemoAccounts() {}

    /** {@code practitioner, service-manager, …} in the order of the roles. */
    static String names() {
        return Arrays.stream(Role.values()).map(EnumLabels::slug).collect(Collectors.joining(", "));
    }

    /** From {@code INTRANET_DEMO_PASSWORD} when it is set, otherwise the one that the directory keeps. */
    static String password(DataDirectory data, Map<String, String> environment) {
        String given = environment.getOrDefault("INTRANET_DEMO_PASSWORD", "");
        return given.isEmpty() ? KeptSecrets.keptIn(data.demoPassword(), KeptSecrets::words) : given;
    }
}
