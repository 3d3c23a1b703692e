package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;

/** Reads a letter from top to bottom as plain text. */
final class LetterParagraphs {

    private final Letter letter;
    private final List<String> read = new ArrayList<>();

    LetterParagraphs(Letter letter) {
        this.letter = letter;
    }

    List<String> all() {
        head();
        letter.questions().forEach(this::question);
        close();
        return List.copyOf(read);
    }

    private void head() {
        read.addAll(letter.letterhead().office());
        letter.recipient().ifPresent(recipient -> read.addAll(recipient.lines()));
        read.addAll(letter.references());
        read.add(letter.telephoneLine());
        read.add(letter.dateLine());
        letter.recipient().ifPresent(recipient -> read.add(recipient.salutation()));
        read.add(letter.kind().subjectLine());
        read.add(letter.opening());
    }

    private void question(LetterQuestion question) {
        question.before().forEach(paragraph -> read.add(PlainText.line(paragraph)));
        question.asked().forEach(paragraph -> read.add(PlainText.line(paragraph)));
        read.addAll(question.answer().paragraphs());
        read.addAll(letter.refused(question));
    }

    private void close() {
        IcoDetails ico = letter.ico();
        read.add(letter.review() + " (" + ico.website() + "):");
        read.add("Post");
        read.addAll(ico.postal());
        ico.fax().ifPresent(fax -> read.addAll(List.of("Fax", fax)));
        read.addAll(List.of("Tel", ico.telephone(), "E-mail", ico.email()));
        read.add(letter.valediction());
        read.addAll(letter.letterhead().signOff());
        read.addAll(letter.letterhead().foot());
    }
}
