package uk.gov.cafcass.intranet.kernel.staff;

/** A caller whom the test chooses. */
public final class FixedCaller implements Caller {

    private StaffMember staff;

    /** This one is asking. */
    public FixedCaller(StaffMember staff) {
        this.staff = staff;
    }

    /** From now on this one is asking. */
    public void is(StaffMember member) {
        staff = member;
    }

    @Override
    public StaffMember staff() {
        return staff;
    }

    @Override
    public boolean signedIn() {
        return true;
    }
}
