package nl.dossierbrug.uwlr;

import java.util.Locale;

import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.table.DataTable;

/** Reads a SOAP 1.1 fault and what it comes to, by words that services are known to use (beside this class). */
final class FaultReader {

	private final SoapXml xml;

	FaultReader(SoapXml xml) {
		this.xml = xml;
	}

	SoapAnswer.Fault read() throws UnreadableAnswerException {
		String code = "";
		String text = "";
		while (xml.child()) {
			switch (xml.name()) {
				case "faultcode" -> code = xml.text();
				case "faultstring" -> text = xml.text();
				default -> xml.skip();
			}
		}
		String plain = (code.substring(code.indexOf(':') + 1) + " " + text).toLowerCase(Locale.ROOT);
		SoapAnswer.Meaning meaning = DataTable.beside(FaultReader.class, "faults.csv").rows().stream().filter(row -> plain.contains(row.get("words")))
				.map(row -> SoapAnswer.Meaning.valueOf(row.get("meaning"))).findFirst().orElse(SoapAnswer.Meaning.OTHER);
		return new SoapAnswer.Fault(meaning, code.toLowerCase(Locale.ROOT).contains("server"), text);
	}
}
