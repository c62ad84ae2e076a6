package nl.dossierbrug.standard.read;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;

/**
 * Where XML stopped being XML. What the parser says about it stays inside: it may repeat the pupil's data.
 *
 * @param line from 1; 0 when that is not known
 * @param column from 1; 0 when that is not known
 */
record XmlFault(int line, int column) {

	/** The parser meets some bad input with exceptions that its interface does not name. */
	static boolean isOfParser(RuntimeException e) {
		StackTraceElement[] trace = e.getStackTrace();
		for (StackTraceElement frame : trace) {
			if (frame.getClassName().startsWith("com.fasterxml.aalto.")) {
				return true;
			}
			if (frame.getClassName().startsWith("nl.dossierbrug.")) {
				return false;
			}
		}
		return false;
	}

	/** Where a parser is that was stopped. @param xml {@code null} for one that had not begun */
	static XmlFault at(XMLStreamReader2 xml) {
		return xml == null ? new XmlFault(1, 1) : of(xml.getLocationInfo().getCurrentLocation());
	}

	static XmlFault of(Exception e) {
		return of(e instanceof XMLStreamException x ? x.getLocation() : null);
	}

	private static XmlFault of(Location location) {
		return location == null ? new XmlFault(0, 0)
				: new XmlFault(Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
	}
}
