package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;

/** The organisations of the register, to choose one of; read once a request, since a form asks for each of its phases. */
@RequestScoped
public class OrganisationOptions {

    /** More than there will ever be. */
    private static final int ALL = 10_000;

    private final RegisterReading reading;
    private @Nullable List<Option> options;

    @Inject
    OrganisationOptions(RegisterReading reading) {
        this.reading = reading;
    }

    /** By name. */
    public List<Option> all() {
        List<Option> known = options;
        if (known == null) {
            known = reading.page("", ALL, 0).rows().stream()
                    .map(row -> new Option(Long.toString(row.id()), row.name()))
                    .toList();
            options = known;
        }
        return known;
    }
}
