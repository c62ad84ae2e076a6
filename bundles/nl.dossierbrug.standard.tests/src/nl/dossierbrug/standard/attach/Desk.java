package nl.dossierbrug.standard.attach;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome.Refused;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.standard.AttachedFile;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/** Opens and checks attachments as the product does, with the tables of 2019.1. */
final class Desk {

	static final StandardVersion VERSION = new Versions(new KnownVersions(OsoStandard.class).builtIn()).named("2019.1").orElseThrow();

	final Attachments attachments = new Attachments(VERSION);

	static Attachment attachment(String name, byte[] archive) {
		return attachment(name, Base64.getEncoder().encodeToString(archive));
	}

	static Attachment attachment(String name, String content) {
		return new Attachment("/dossier[1]/document[1]", 7, Optional.empty(), name, "", content);
	}

	/** As a well-behaved sender would attach it. */
	static Attachment packed(String name, byte[] file) {
		return attachment(name, SomeFiles.zip(name, file));
	}

	AttachedFile opened(Attachment attachment) {
		Outcome<AttachedFile> outcome = attachments.open(attachment);
		if (outcome instanceof Done<AttachedFile>(AttachedFile file)) {
			return file;
		}
		throw new AssertionError(outcome);
	}

	/** Why it is not opened, as ids. */
	List<String> refusals(Attachment attachment) {
		return attachments.open(attachment) instanceof Refused<AttachedFile>(List<Refusal> refusals)
				? refusals.stream().map(Refusal::id).toList() : List.of();
	}

	/** What is found of it in a dossier, as {@code RULE SEVERITY}. */
	List<String> findings(Attachment attachment) {
		return attachments.check(dossier(attachment)).stream().map(f -> f.rule() + " " + f.severity()).toList();
	}

	List<Finding> found(Attachment attachment) {
		return attachments.check(dossier(attachment));
	}

	static Dossier dossier(Attachment attachment) {
		Element document = Element.block("document", List.of(Element.leaf("bestandsnaam", attachment.fileName()),
				Element.leaf("bestandsinhoud", attachment.content())));
		Element list = Element.block("overigdocumentlijst", List.of(document));
		return new Dossier("2019.1", Element.block("dossier", List.of(Element.block("huidigeschool",
				List.of(Element.block("leerling", List.of(list)))))));
	}
}
