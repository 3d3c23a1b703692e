/**
 * One service for each thing that users do; transaction, permission and audit live here.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.application;

import org.jspecify.annotations.NullMarked;
