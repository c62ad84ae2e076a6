package nl.dossierbrug.uwlr;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.line.UnreadableAnswerException;

/** The keys of the groups in an answer, by which the pupils in them are asked for. */
final class GroupKeys {

	private static final int MOST = 20_000;
	private static final int LONGEST = 256;

	private final Set<String> keys = new LinkedHashSet<>();
	private final SoapXml xml;

	private GroupKeys(SoapXml xml) {
		this.xml = xml;
	}

	static List<String> of(byte[] message) throws UnreadableAnswerException {
		try (SoapXml xml = new SoapXml(new ByteArrayInputStream(message))) {
			GroupKeys groups = new GroupKeys(xml);
			groups.within();
			return List.copyOf(groups.keys);
		}
	}

	/** As deep as the reader lets it go. */
	private void within() throws UnreadableAnswerException {
		while (xml.child()) {
			String key = xml.is(UwlrRequest.CONTENT, "groep") ? xml.attribute("key") : "";
			if (!key.isBlank() && key.length() <= LONGEST) {
				keys.add(key);
			}
			if (keys.size() > MOST) {
				throw new UnreadableAnswerException("more groups than a school has");
			}
			within();
		}
	}
}
