package nl.dossierbrug.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/** The sending system of our own with a line, over which it gives what a test puts in it. */
public final class LiveLas extends BareSender implements LiveDossiers {

	public static final String ID = "livelas";

	/** What is asked for by a test to be told of a dossier, and given. */
	public final Map<String, OfferedDossier> offered = new LinkedHashMap<>();
	public final Map<String, String> contents = new LinkedHashMap<>();
	public final Map<String, String> attachments = new LinkedHashMap<>();
	/** Answers in place of a dossier, by key. */
	public final Map<String, Reply<Fetched>> instead = new LinkedHashMap<>();
	/** Every question that came. */
	public final List<DossierQuestion> asked = new ArrayList<>();
	public Optional<Reply<List<OfferedDossier>>> insteadOfAll = Optional.empty();
	/** Whether it wants to be told, and what it was told. */
	public boolean takesNotice;
	public final List<DossierNotice> told = new ArrayList<>();

	public LiveLas() {
		super(ID, "Livelas");
	}

	/** Offers a dossier. */
	public LiveLas with(OfferedDossier dossier, String xml) {
		offered.put(dossier.key(), dossier);
		contents.put(dossier.key(), xml);
		return this;
	}

	@Override
	public Reply<List<OfferedDossier>> offered(Call call) {
		return insteadOfAll.orElseGet(() -> Reply.done(List.copyOf(offered.values())));
	}

	@Override
	public Reply<Fetched> fetch(Call call, DossierQuestion question, DossierSink sink) throws IOException {
		asked.add(question);
		if (instead.containsKey(question.key())) {
			return instead.get(question.key());
		}
		Optional<Instant> changed = offered.get(question.key()).changed();
		if (question.newerThan().isPresent() && changed.isPresent() && !changed.get().isAfter(question.newerThan().get())) {
			return Reply.done(Fetched.NOT_NEWER);
		}
		put(sink.dossier(), contents.get(question.key()));
		for (Map.Entry<String, String> file : attachments.entrySet()) {
			put(sink.attachment(file.getKey()), file.getValue());
		}
		return Reply.done(Fetched.PUT_IN);
	}

	@Override
	public boolean takesNotice() {
		return takesNotice;
	}

	@Override
	public Reply<LineReceipt> tell(Call call, DossierNotice notice) {
		told.add(notice);
		return Reply.done(new LineReceipt("N-" + told.size(), call.clock().instant()));
	}

	private static void put(OutputStream out, String text) throws IOException {
		try (out) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	@Override
	public Optional<LiveDossiers> liveDossiers() {
		return Optional.of(this);
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(new LineUse() {
			@Override
			public Text explanation() {
				return Text.same("lijn");
			}

			@Override
			public boolean asksCertificate() {
				return false;
			}

			@Override
			public Reply<Text> test(Call call) {
				return Reply.done(Text.same("goed"));
			}
		});
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES, Way.DIRECT);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"));
	}
}
