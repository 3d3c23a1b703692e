package uk.gov.cafcass.intranet.correspondence.answers.screens;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.look.forms.FormLines;

/** The sections that a refusal rests on, as they stand in a form: one can be added, each can be taken out. */
public class CitedSections implements Serializable {

    private final FormLines<CitedSection> lines = new FormLines<>();

    static CitedSections of(List<CitedExemption> cited) {
        CitedSections sections = new CitedSections();
        sections.lines.setAll(cited.stream().map(CitedSection::of).toList());
        return sections;
    }

    /** What the form says. */
    List<CitedExemption> cited() {
        return lines.getAll().stream()
                .map(line -> new CitedExemption(line.section, line.why, line.prejudice, line.publicInterest))
                .toList();
    }

    /** {@code exemptions[0].publicInterest} stands in the form as {@code cited:0:interest}. */
    static String fieldInForm(String field) {
        return field.replaceFirst("^exemptions\\[(\\d+)]\\.", "cited:$1:").replace("publicInterest", "interest");
    }

    public FormLines<CitedSection> getLines() {
        return lines;
    }

    /** Adds an empty section. */
    public void cite() {
        lines.add(new CitedSection());
    }

    /** Takes a section out. */
    public void remove(int index) {
        lines.remove(index);
    }

    /** One section in the form. */
    public static class CitedSection implements Serializable {
        private String section = "";
        private String why = "";
        private String prejudice = "";
        private String publicInterest = "";

        static CitedSection of(CitedExemption cited) {
            CitedSection line = new CitedSection();
            line.section = cited.section();
            line.why = cited.why();
            line.prejudice = cited.prejudice();
            line.publicInterest = cited.publicInterest();
            return line;
        }

        public String getSection() {
            return section;
        }

        public void setSection(@Nullable String section) {
            this.section = section == null ? "" : section;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(@Nullable String why) {
            this.why = why == null ? "" : why;
        }

        public String getPrejudice() {
            return prejudice;
        }

        public void setPrejudice(@Nullable String prejudice) {
            this.prejudice = prejudice == null ? "" : prejudice;
        }

        public String getPublicInterest() {
            return publicInterest;
        }

        public void setPublicInterest(@Nullable String publicInterest) {
            this.publicInterest = publicInterest == null ? "" : publicInterest;
        }
    }
}
