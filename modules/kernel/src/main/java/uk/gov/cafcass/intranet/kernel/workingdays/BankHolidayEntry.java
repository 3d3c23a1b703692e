package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the list: one day in one division. */
@Entity
@Table(name = "bank_holiday", schema = "kernel")
class BankHolidayEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Division division;

    private String name;

    @Column(name = "edited_by")
    private @Nullable String editedBy;

    @Column(name = "edited_at")
    private @Nullable OffsetDateTime editedAt;

    protected BankHolidayEntry() {}

    BankHolidayEntry(BankHoliday holiday, String by, OffsetDateTime at) {
        correct(holiday, by, at);
    }

    final void correct(BankHoliday holiday, String by, OffsetDateTime at) {
        day = holiday.day();
        division = holiday.division();
        name = holiday.name();
        editedBy = by;
        editedAt = at;
    }

    BankHoliday holiday() {
        return new BankHoliday(day, division, name);
    }

    int version() {
        return version;
    }

    BankHolidayDetails details() {
        return new BankHolidayDetails(id, version, day, division, name, editedBy);
    }
}
