package uk.gov.cafcass.intranet.kernel.files;

/** What people call a kind of file. */
public final class FileKinds {

    private FileKinds() {}

    /** In a word, for people: {@code PDF}, {@code Spreadsheet}. */
    public static String of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "message/rfc822", "application/vnd.ms-outlook" -> "E-mail";
            case "text/plain" -> "Text";
            case "text/csv" -> "CSV";
            default -> ofFamily(mediaType);
        };
    }

    private static String ofFamily(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return "Picture";
        }
        if (mediaType.contains("spreadsheet") || mediaType.contains("excel")) {
            return "Spreadsheet";
        }
        return mediaType.contains("presentation") ? "Slides" : "Document";
    }
}
