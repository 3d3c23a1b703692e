/**
 * What people do with requests, one service for each: permission is checked, the transaction held and the audit written here,
 * for screens and the API alike.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.application;

import org.jspecify.annotations.NullMarked;
