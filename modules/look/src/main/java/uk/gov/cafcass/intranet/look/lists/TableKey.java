package uk.gov.cafcass.intranet.look.lists;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <look:key>}: the cell that says what its {@code look:row} is about; the first of the row. */
@FacesComponent(value = "look.Key", createTag = false)
public class TableKey extends TableCell {

    @Override
    String element() {
        return "th";
    }

    @Override
    void about(ResponseWriter out) throws IOException {
        write(out, "scope", "row");
    }
}
