package nl.dossierbrug.standard.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * Reads dossiers of every version that is present.
 *
 * <ol>
 * <li>The namespace of the first element tells the version.
 * <li>One pass builds the tree and checks the structure.
 * <li>What the dossier itself says its version is must agree.
 * </ol>
 */
public final class DossierReader {

	/** The names that the parser may keep for later dossiers and that are not the standard's; only few come again. */
	private static final int MOST_NAMES_KEPT = 1000;

	private final Versions versions;
	private final KnownVersions known;
	private final Limits limits;
	private final Messages messages = new Messages(DossierReader.class);
	/** Keeps the names of all dossiers that it read, and is made anew when too many of them were strange. */
	private volatile InputFactoryImpl factory = hardened();
	private final AtomicInteger strangeKept = new AtomicInteger();

	/**
	 * @param versions the versions that can be read
	 * @param known the versions that can be named
	 * @param limits what a dossier may ask of us
	 */
	public DossierReader(Versions versions, KnownVersions known, Limits limits) {
		this.versions = versions;
		this.known = known;
		this.limits = limits;
	}

	private static InputFactoryImpl hardened() {
		InputFactoryImpl factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
		factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
		return factory;
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#read}. */
	public ReadResult read(InputStream in) throws IOException {
		Findings findings = new Findings(messages, limits.findings());
		GuardedStream guarded = new GuardedStream(in, limits.bytes());
		StrangeNames strange = new StrangeNames();
		Optional<Dossier> dossier = Optional.empty();
		ReadingWalk walk = null;
		XMLStreamReader2 xml = null;
		try {
			xml = (XMLStreamReader2) factory.createXMLStreamReader(guarded);
			Optional<StandardVersion> version = begin(xml, strange, findings);
			if (version.isPresent()) {
				walk = new ReadingWalk(xml, guarded, strange, version.get(), findings, limits);
				dossier = walk.root().map(root -> new Dossier(version.get().name(), root));
			}
			xml.close();
		} catch (XMLStreamException | RuntimeException e) {
			if (guarded.failure() != null) {
				throw guarded.failure();
			}
			if (e instanceof RuntimeException fault && !XmlFault.isOfParser(fault)) {
				throw fault;
			}
			dossier = Optional.empty();
			if (guarded.tooManyAttributes()) {
				findings.add("xml.refused", Severity.ERROR, walk == null ? "" : walk.path(), 0, "attributes",
						Integer.toString(limits.depth()), Integer.toString(limits.attributes()));
			} else if (guarded.tooLarge()) {
				findings.add("xml.refused", Severity.ERROR, "", 0, "size", Long.toString(limits.bytes() / 1024 / 1024));
			} else {
				malformed(guarded.badBytes() ? XmlFault.at(xml) : XmlFault.of(e), walk == null ? "" : walk.path(), guarded,
						findings);
			}
		}
		if (strangeKept.addAndGet(strange.count()) > MOST_NAMES_KEPT || dossier.isEmpty()) {
			factory = hardened();
			strangeKept.set(0);
		}
		dossier.ifPresent(d -> afterwards(d, findings));
		return new ReadResult(dossier, findings.all());
	}

	/** Says where it is wrong, or what the file is when it is no XML from its first bytes on. */
	private static void malformed(XmlFault fault, String path, GuardedStream guarded, Findings findings) {
		Optional<String> other = OtherFile.said(guarded.head());
		if (path.isEmpty() && other.isPresent()) {
			findings.add("xml.malformed", Severity.ERROR, "", 0, other.get());
		} else {
			findings.add("xml.malformed", Severity.ERROR, path, fault.line(), guarded.badBytes() ? "bytes" : "malformed",
					Integer.toString(fault.line()), Integer.toString(fault.column()));
		}
	}

	/** Goes to the first element and tells the version; says why there is none. */
	private Optional<StandardVersion> begin(XMLStreamReader2 xml, StrangeNames strange, Findings findings)
			throws XMLStreamException {
		int event = xml.next();
		while (event != XMLStreamConstants.START_ELEMENT) {
			if (event == XMLStreamConstants.DTD) {
				findings.add("xml.refused", Severity.ERROR, "", xml.getLocation().getLineNumber(), "dtd");
				return Optional.empty();
			}
			if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && strange.refuses(xml.getPITarget())) {
				findings.add("xml.refused", Severity.ERROR, "", xml.getLocation().getLineNumber(), "names");
				return Optional.empty();
			}
			event = xml.next();
		}
		int line = xml.getLocation().getLineNumber();
		if ("1.1".equals(xml.getVersion())) {
			findings.add("xml.refused", Severity.ERROR, "", 1, "xml11");
			return Optional.empty();
		}
		String path = "/" + new Wording().name(xml.getLocalName()) + "[1]";
		String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
		Optional<StandardVersion> version = versions.ofNamespace(namespace);
		if (version.isEmpty()) {
			Optional<String> name = known.ofNamespace(namespace);
			Text found = name.map(Text::same).orElseGet(
					() -> namespace.isEmpty() ? messages.text("namespace.none") : Text.same(new Wording().namespace(namespace)));
			findings.add("VS-01", Severity.ERROR, path, line, name.isPresent() ? "version.known" : "version.unknown", found,
					versions.names());
		} else if (!xml.getLocalName().equals(version.get().elements().root().name())) {
			boolean batch = version.get().optionalProperty("batch").filter(xml.getLocalName()::equals).isPresent();
			findings.structure(path, line, batch ? "root.batch" : "root", new Wording().value(xml.getLocalName()),
					version.get().elements().root().name());
			return Optional.empty();
		}
		return version;
	}

	/** What can be said when the whole is known. */
	private void afterwards(Dossier dossier, Findings findings) {
		StandardVersion version = versions.named(dossier.standard()).orElseThrow();
		String path = version.property("version.standaardversie");
		Optional<Element> stated = dossier.root().at(path);
		if (stated.isPresent() && !stated.get().text().strip().equals(version.standaardversie())) {
			findings.add("VS-02", Severity.ERROR, positioned(dossier, path), stated.get().line(), "version.contradiction",
					version.name(), new Wording().value(stated.get().text().strip()));
		}
		if (findings.hasStructureFault()) {
			List<String> software = version.list("software").stream()
					.map(p -> dossier.root().textAt(p).map(String::strip).orElse("")).filter(s -> !s.isEmpty()).toList();
			if (!software.isEmpty()) {
				findings.add("structure.supplier", Severity.INFO, "", 0, "supplier",
						new Wording().value(String.join(" ", software)));
			}
		}
	}

	private static String positioned(Dossier dossier, String path) {
		return "/" + dossier.root().name() + "[1]/" + path.replace("/", "[1]/") + "[1]";
	}
}
