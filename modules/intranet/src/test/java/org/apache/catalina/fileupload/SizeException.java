package org.apache.catalina.fileupload;

/** Stands in for the server's exception of this name. */
public class SizeException extends Exception {}
