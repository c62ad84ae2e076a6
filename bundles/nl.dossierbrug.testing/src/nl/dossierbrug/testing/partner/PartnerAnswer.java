package nl.dossierbrug.testing.partner;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulated partner answers. @param body empty where there is none */
record PartnerAnswer(int status, Map<String, String> headers, byte[] body) {

	static PartnerAnswer xml(int status, PartnerXml xml) {
		return new PartnerAnswer(status, Map.of("Content-Type", "text/xml; charset=utf-8"), xml.bytes());
	}

	static PartnerAnswer bytes(String type, byte[] body) {
		return new PartnerAnswer(200, Map.of("Content-Type", type), body);
	}

	static PartnerAnswer empty(int status) {
		return new PartnerAnswer(status, Map.of(), new byte[0]);
	}

	static PartnerAnswer refused(int status, String reason) {
		return xml(status, new PartnerXml().open("refused", "reason", reason).close());
	}

	static PartnerAnswer page() {
		return bytes("text/html; charset=utf-8",
				"<!DOCTYPE html><html><head><title>Inloggen</title><body><p>Uw sessie is verlopen.<br></body></html>".getBytes(StandardCharsets.UTF_8));
	}

	PartnerAnswer with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(headers);
		more.put(header, value);
		return new PartnerAnswer(status, more, body);
	}
}
