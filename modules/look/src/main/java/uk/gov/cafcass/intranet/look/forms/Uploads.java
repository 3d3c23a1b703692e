package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * What came of each file of a {@code look:uploads}. The browser sends them one by one, and the answer to one would replace what was
 * said of the others: so it is gathered here while the page stands.
 */
@Named
@ViewScoped
public class Uploads implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<Outcome> lines = new ArrayList<>();

    /**
     * Hands a file on and remembers what came of it: a problem of one file is told beside its name, and the others go on.
     *
     * @param largest how many bytes are read at most; one more is handed on where there are more, so that it can be refused
     */
    public void take(FileUploadEvent event, long largest, Taker taker) throws IOException {
        UploadedFile file = event.getFile();
        String name = file.getFileName();
        try (InputStream content = file.getInputStream()) {
            taker.take(new Upload(name, content.readNBytes(Math.toIntExact(largest + 1))));
            lines.add(new Outcome(true, name));
        } catch (Problem problem) {
            lines.add(new Outcome(false, name + ": " + problem.sentence()));
        }
    }

    /** One line for each file, in the order in which they came. */
    public List<Outcome> getLines() {
        return List.copyOf(lines);
    }

    /** Keeps a file. */
    @FunctionalInterface
    public interface Taker {
        /** Keeps the file, or throws the {@link Problem} that it has. */
        void take(Upload upload);
    }

    /**
     * What came of one file.
     *
     * @param kept whether it was added
     * @param sentence its name, and what is wrong with it
     */
    public record Outcome(boolean kept, String sentence) implements Serializable {}
}
