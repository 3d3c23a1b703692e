package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * To whom the letter goes, where the requester gave a name.
 *
 * @param name as the requester writes it
 * @param address postal lines or an e-mail address, printed under the name; may be empty
 */
public record Recipient(String name, List<String> address) {

    public Recipient {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A recipient has a name; a letter to nobody by name has no recipient");
        }
        name = PlainText.line(name);
        address = address.stream().map(PlainText::line).toList();
    }

    /** Name and address, as printed at the left of the letterhead. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(name);
        lines.addAll(address);
        return lines;
    }

    /** {@code Dear A Requester}. */
    public String salutation() {
        return "Dear " + name;
    }
}
