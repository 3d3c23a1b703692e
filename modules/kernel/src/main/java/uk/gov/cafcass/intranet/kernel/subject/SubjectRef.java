package uk.gov.cafcass.intranet.kernel.subject;

/**
 * Names a record. The module that owns it says where it is shown.
 *
 * @param type module and noun: {@code providers.centre}; lasting, since it is stored
 * @param id which one of these: its number, or the reference by which its address knows it; never blank
 */
public record SubjectRef(String type, String id) {

    /** {@code type} is checked, so that a name that was mistyped does not get stored. */
    public SubjectRef {
        if (!type.matches("[a-z]+\\.[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A type is written module.noun-of-it, not " + type);
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("A subject of type " + type + " needs an id");
        }
    }

    /** A record that is known by its number. */
    public SubjectRef(String type, long id) {
        this(type, Long.toString(id));
    }
}
