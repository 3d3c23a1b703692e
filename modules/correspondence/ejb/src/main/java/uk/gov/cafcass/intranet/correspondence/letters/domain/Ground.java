package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a refusal rests on: an exemption (FOI) or exception (EIR) in the words that the letter prints, with the reasons that FOIA s.17 asks for (G-10).
 *
 * @param section section and subsection, or regulation, as cited: {@code 40(2)}
 * @param title what the provision is about: {@code personal information}
 * @param why why it applies
 * @param prejudice the harm that giving the information would do, for a prejudice-based one
 * @param publicInterest how the public interest was balanced, for a qualified one
 */
public record Ground(
        String section, String title, String why, Optional<String> prejudice, Optional<String> publicInterest) {

    public Ground {
        if (section.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("A refusal names the section and says why it applies (FOIA s.17)");
        }
    }

    List<String> paragraphs(LetterKind kind) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("%s (%s) applies. %s"
                .formatted(kind.cite(PlainText.line(section)), PlainText.line(title), PlainText.line(why)));
        prejudice.ifPresent(harm -> paragraphs.add("Prejudice: " + PlainText.line(harm)));
        publicInterest.ifPresent(balance -> paragraphs.add("Public interest: " + PlainText.line(balance)));
        return paragraphs;
    }
}
