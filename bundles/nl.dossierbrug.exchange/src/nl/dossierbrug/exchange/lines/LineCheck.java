package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.lines.LineOrder.Part;
import nl.dossierbrug.exchange.model.SchoolLine;

/** Looks at what somebody filled in of a line: everything that is wrong with it, or the line that it makes. */
final class LineCheck {

	private final Desk desk;
	private final Messages words;
	private final List<Refusal> refusals = new ArrayList<>();

	LineCheck(Desk desk, Messages words) {
		this.desk = desk;
		this.words = words;
	}

	/** @param before the line as it was; empty when it is new */
	Outcome<SchoolLine> line(LineOrder order, Connector connector, School school, Optional<SchoolLine> before) {
		String address = order.address().strip();
		if (!Setting.isAddress(address)) {
			refuse("line.address", new Argument.Code(address));
		} else if (desk.practice() && address.regionMatches(true, 0, "https", 0, "https".length())) {
			desk.goesOutOfPractice().ifPresent(refusals::add);
		}
		Credentials kept = before.flatMap(new LineSecrets(desk.secrets())::opened).orElse(Credentials.NONE);
		ShownFile shown = certificate(order, kept);
		String trust = order.without().contains(Part.TRUST) ? "" : order.trust().map(this::trust).orElse(before.map(SchoolLine::trust).orElse(""));
		String proxy = order.without().contains(Part.PROXY) ? "" : order.proxy().map(this::proxy).orElse(before.map(SchoolLine::proxy).orElse(""));
		AskedBesides asked = new AskedBesides(connector, words);
		// what one may not see, one cannot have sent to another computer either
		boolean elsewhere = before.filter(line -> !host(line.address()).equals(host(address))).isPresent();
		Outcome<Map<String, String>> particulars = asked.filled(order.particulars(), elsewhere ? asked.shown(kept.particulars()) : kept.particulars());
		refusals.addAll(particulars.refusals());
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		SchoolLine line = new SchoolLine(connector.id(), school, desk.secrets().key(), address, trust, proxy,
				shown.certificate().map(ClientCertificate::until), "", desk.now(), desk.userName());
		return particulars.map(filled -> new LineSecrets(desk.secrets()).sealed(line, new Credentials(shown.file(), shown.passphrase(), filled)));
	}

	/** A PKCS 12 file with what was read in it. */
	private record ShownFile(byte[] file, String passphrase, Optional<ClientCertificate> certificate) {

		private static final ShownFile NONE = new ShownFile(new byte[0], "", Optional.empty());
	}

	private ShownFile certificate(LineOrder order, Credentials kept) {
		if (order.without().contains(Part.CERTIFICATE)) {
			return ShownFile.NONE;
		}
		byte[] file = order.certificate().map(path -> bytes(path, ClientCertificate.LARGEST)).orElse(kept.certificate());
		String passphrase = order.certificate().isPresent() ? new String(order.passphrase()) : kept.passphrase();
		if (file.length == 0) {
			return ShownFile.NONE;
		}
		Outcome<ClientCertificate> read = ClientCertificate.of(file, passphrase.toCharArray());
		refusals.addAll(read instanceof Outcome.Done<ClientCertificate>(ClientCertificate certificate) ? certificate.objections(desk.clock()) : read.refusals());
		return new ShownFile(file, passphrase, read instanceof Outcome.Done<ClientCertificate>(ClientCertificate one) ? Optional.of(one) : Optional.empty());
	}

	private String trust(Path file) {
		String pem = new String(bytes(file, TrustedCertificates.LARGEST), StandardCharsets.ISO_8859_1);
		if (!pem.isEmpty() && new TrustedCertificates().in(pem).isEmpty()) {
			refuse("line.trust", file.getFileName());
		}
		return pem;
	}

	private String proxy(String typed) {
		String proxy = typed.strip();
		if (ProxyAddress.of(proxy).isEmpty()) {
			refuse("line.proxy-address", new Argument.Code(proxy));
		}
		return proxy;
	}

	/** Nothing when it cannot be read, and then it is refused. */
	private byte[] bytes(Path file, int most) {
		try {
			byte[] bytes = new NamedFile(file).bytes(most);
			if (bytes.length == 0) {
				refuse("line.file-empty", file.getFileName());
			}
			return bytes;
		} catch (IOException e) {
			refusals.add(Refusal.of(words, "line.file", new FileProblem().explain(e)).as(Refusal.Kind.UNREADABLE));
			return new byte[0];
		}
	}

	private static String host(String address) {
		try {
			return String.valueOf(URI.create(address).getAuthority());
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private void refuse(String id, Object... arguments) {
		refusals.add(Refusal.of(words, id, arguments));
	}
}
