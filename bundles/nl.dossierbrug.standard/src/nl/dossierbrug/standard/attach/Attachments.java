package nl.dossierbrug.standard.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.AttachedFile;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.table.StandardVersion;

/** The files that are attached to dossiers of one version. Free of state; safe for many threads. */
public final class Attachments {

	private final AttachmentPlaces places;
	private final Kinds kinds;
	private final Inspector inspector;
	private final AttachmentLimits limits;
	private final Messages messages = new Messages(Attachments.class);

	/**
	 * @param version whose tables say where files are attached and which kinds may be
	 * @throws IllegalStateException when the version's tables make no sense: a fault of the version
	 */
	public Attachments(StandardVersion version) {
		this(version, AttachmentLimits.USUAL);
	}

	Attachments(StandardVersion version, AttachmentLimits limits) {
		this.limits = limits;
		places = new AttachmentPlaces(version);
		kinds = new Kinds(version.table("attachments.csv"));
		inspector = new Inspector(kinds);
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#attachments}. */
	public List<Attachment> of(Dossier dossier) {
		return places.of(dossier);
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#open}. */
	public Outcome<AttachedFile> open(Attachment attachment) {
		Inspected inspected;
		try (Unpacker unpacker = new Unpacker(limits)) {
			inspected = inspector.inspect(attachment, unpacker);
		}
		List<Refusal> refusals = inspected.troubles().stream().filter(t -> t.defect().refuses())
				.map(t -> Refusal.of(messages, t.defect().id(), arguments(attachment, t))).toList();
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		Inspected.File file = inspected.file().orElseThrow();
		return Outcome.done(new AttachedFile(new FileName(attachment.fileName()).safeFor(file.kind(), kinds),
				file.kind().extension(), file.bytes(), findings(attachment, inspected)));
	}

	/** What the agreement has to say of every file attached, at its place; none of it is about the rest of the dossier. */
	public List<Finding> check(Dossier dossier) {
		List<Attachment> attachments = of(dossier);
		if (attachments.isEmpty()) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		try (Unpacker unpacker = new Unpacker(limits)) {
			for (Attachment attachment : attachments) {
				findings.addAll(findings(attachment, inspector.inspect(attachment, unpacker)));
			}
		}
		return findings;
	}

	private List<Finding> findings(Attachment attachment, Inspected inspected) {
		return inspected.troubles().stream().map(t -> new Finding(t.defect().rule(), t.defect().severity(), attachment.path(),
				attachment.line(), words(t.defect().id(), arguments(attachment, t)))).toList();
	}

	/** A finding says what a refusal says, without who. */
	private Text words(String id, Object[] arguments) {
		return messages.text("finding", messages.text(id + ".what", arguments), messages.text(id + ".meaning", arguments),
				messages.text(id + ".next", arguments));
	}

	private static Object[] arguments(Attachment attachment, AttachmentTrouble trouble) {
		return Stream.concat(Stream.of(new FileName(attachment.fileName()).shown()), trouble.details().stream()).toArray();
	}
}
