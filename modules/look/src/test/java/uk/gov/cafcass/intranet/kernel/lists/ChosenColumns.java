package uk.gov.cafcass.intranet.kernel.lists;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** The columns that somebody chose, without a database. */
@NullUnmarked
public final class ChosenColumns extends ListColumns {

    private final Optional<List<String>> columns;

    public ChosenColumns(Optional<List<String>> columns) {
        super(null, null);
        this.columns = columns;
    }

    @Override
    public Optional<List<String>> chosen(String list) {
        return columns;
    }
}
