package uk.gov.cafcass.intranet.kernel.history;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets the versions of {@link VersionedEntity} begin with 0. EclipseLink begins with 1; people who use the API have the version of what
 * they have just added as 0, and it must not change under them. Named in {@code persistence.xml}.
 */
public final class VersionsFromZero implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .filter(descriptor -> VersionedEntity.class.isAssignableFrom(descriptor.getJavaClass()))
                .filter(ClassDescriptor::usesOptimisticLocking)
                .forEach(descriptor -> descriptor.setOptimisticLockingPolicy(new FromZero(descriptor)));
    }

    private static final class FromZero extends VersionLockingPolicy {

        private static final long serialVersionUID = 1L;

        FromZero(ClassDescriptor descriptor) {
            super(((VersionLockingPolicy) descriptor.getOptimisticLockingPolicy()).getWriteLockField());
            storeInObject();
        }

        @Override
        protected Object getInitialWriteValue(AbstractSession session) {
            return 0;
        }
    }
}
