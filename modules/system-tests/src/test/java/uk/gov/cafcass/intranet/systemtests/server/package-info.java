/** The EAR on Payara Server: deployed as IT deploys it, asked from outside, and looked at from inside the container. */
@NullMarked
package uk.gov.cafcass.intranet.systemtests.server;

import org.jspecify.annotations.NullMarked;
