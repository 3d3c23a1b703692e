package uk.gov.cafcass.intranet.systemtests.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.gov.cafcass.intranet.systemtests.OnServer;

/**
 * A test of the EAR on Payara Server. It is an annotation of its own since it is left behind when Arquillian takes a test class
 * into the server, where another server must not be started.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnServer.class)
@interface OnPayaraServer {}
