package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.TableSearch;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.pupils.PupilLists;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** Which pupils: the list, who is in it, what was repaired and what is wrong, and that set right by hand. */
final class PupilsStep implements Step {

	private static final int MOST_GROUP_BUTTONS = 8;
	/** Behind the name of a group of which everybody is ticked. */
	private static final String WHOLE = " ✓";

	private PathField list;
	private Optional<RosterFetch> fetch = Optional.empty();
	private RowTable<Pupil> table;
	private Label count;
	private HandoverUnderway handover;
	private UnaryOperator<String> groupsCalled;
	/** Lit for a group that goes along whole. */
	private final Map<String, ActionButton> groupButtons = new LinkedHashMap<>();
	private Composite detail;
	private Composite body;
	/** Of two lists that are read one after another only the last is shown. */
	private int reading;

	@Override
	public String id() {
		return "pupils";
	}

	@Override
	public void build(Composite page, Guide guide) {
		handover = guide.handover();
		groupsCalled = group -> guide.say("pupils.group", group);
		fetch = RosterFetch.of(guide, () -> read(guide));
		if (fetch.isEmpty() && handover.order.files().live()) {
			// another sender was chosen meanwhile
			handover.files(handover.order.files().withLive(false));
		}
		fetch.ifPresent(one -> one.build(page));
		files(page, guide);
		body = guide.kit().columns(page, 1);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (hasSource()) {
			read(guide);
		} else {
			guide.kit().wide(guide.kit().quiet(body, guide.say("pupils.none")));
		}
	}

	private boolean hasSource() {
		return handover.order.files().pupils(handover.order.pair().school().orElseThrow()).isPresent();
	}

	private void files(Composite page, Guide guide) {
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		boolean live = handover.order.files().live();
		Composite fields = live ? kit.columns(page, 1) : kit.tiles(page, 2);
		String[] endings = { "*.xlsx;*.xls;*.ods;*.fods;*.csv;*.txt;*.htm;*.html;*.xml;*.XML", "*" };
		list = new PathField(fields, kit, "handover.list", guide.say(live ? "pupils.live.numbers" : "pupils.list"), handover.order.files().list(), guide.say("browse"),
				PathField.Kind.FILE, endings, path -> take(guide, handover.order.files().withList(path)));
		guide.typing(list.field(), "list");
		if (live) {
			kit.wide(kit.quiet(page, guide.say("pupils.live.numbers.what")));
			return;
		}
		PathField roster = new PathField(fields, kit, "handover.roster", guide.say("pupils.roster"), handover.order.files().roster(), guide.say("browse"),
				PathField.Kind.FILE, new String[] { "*.xml;*.XML", "*" }, path -> take(guide, handover.order.files().withRoster(path)));
		kit.wide(kit.quiet(page, guide.say("pupils.roster.what")));
		guide.typing(roster.field(), "roster");
		if (guide.desktop().session().practice()) {
			Path files = guide.desktop().session().practiceHome().files();
			kit.button(page, "handover.practice-list", Kind.LINK, "practice", guide.say("pupils.practice"), () -> {
				roster.put(files.resolve("EDEX.XML").toString());
				list.put(files.resolve(handover.order.pair().sender().equals("esis") ? "leerlingen-esis.csv" : "leerlingen.xlsx").toString());
			});
		}
	}

	private void take(Guide guide, OrderFiles files) {
		HandoverUnderway handover = guide.handover();
		handover.files(files);
		handover.pupils = Optional.empty();
		handover.reading(ListChoices.NONE.remembering(handover.order.pupils().choices().remembered()));
		handover.forgetRows();
		guide.typed("list", "roster");
		if (hasSource()) {
			read(guide);
		}
	}

	/** Read otherwise, the rows of the list may be other pupils'. */
	private void readOtherwise(Guide guide) {
		guide.handover().forgetRows();
		read(guide);
	}

	private void read(Guide guide) {
		HandoverUnderway handover = guide.handover();
		int now = ++reading;
		table = null;
		Kit.clear(body);
		guide.changed();
		guide.attempt("work.list", progress -> read(guide, progress), found -> {
					if (now != reading) {
						return;
					}
					handover.reading(found.choices());
					if (handover.order.files().live()) {
						handover.roster = Optional.of(RosterMoment.after(handover.roster, guide.desktop().session().clock().instant(), found.list()));
						fetch.ifPresent(RosterFetch::show);
					}
					Optional<String> before = handover.order.pupils().listDigest();
					boolean changed = before.isPresent() && !before.equals(Optional.of(found.digest()));
					if (changed) {
						handover.forgetRows();
						guide.kit().state(body, State.ATTENTION, guide.say(handover.order.files().live() ? "pupils.live.changed" : "pupils.changed"));
					}
					handover.order = handover.order.with(handover.order.pupils().ofList(Optional.of(found.digest())));
					handover.pupils = Optional.of(guide.exchange().lists().corrections().apply(found.list(),
							handover.order.perRow().corrections()));
					if (before.isEmpty() || changed) {
						choose(handover, handover.pupils.get().pupils().stream().filter(Pupil::usable).filter(pupil -> pupil.isHere() || !found.wanted().isEmpty())
								.filter(pupil -> found.wanted().isEmpty() || found.wanted().contains(pupil.bsn().orElseThrow()))
								.map(Pupil::row).toList());
					}
					show(guide, handover.pupils.get());
					guide.changed();
				}, refusals -> {
					if (now == reading) {
						// first where a list comes from, then what is wrong with this one
						if (!handover.order.files().live()) {
							guide.kit().wide(guide.kit().quiet(body, guide.say("pupils.none")));
						}
						guide.refusals(body, refusals);
						if (refusals.stream().anyMatch(refusal -> refusal.is(Refusal.Kind.UNKNOWN_HEADINGS))) {
							columns(guide, now);
						}
					}
				});
	}

	/** Of a list in which no heading is understood, people can say themselves what its columns are. */
	private void columns(Guide guide, int now) {
		HandoverUnderway handover = guide.handover();
		guide.attempt("work.list", progress -> guide.exchange().lists(handover.readings).read(handover.order.pair().sender(), handover.order.files().list().orElseThrow(),
				Selection.all().at(handover.order.pair().school().orElseThrow()).read(handover.order.pupils().choices().remembering(Map.of()).askingColumns()), progress), list -> {
					if (now == reading) {
						new ListStrip(guide, list, () -> readOtherwise(guide)).build(body);
						guide.changed();
					}
				}, nothing -> {
					// why it cannot be read stands there already
				});
	}

	/** A list, how it was read, and whose new version is wanted; nobody in particular when empty. */
	private record Read(PupilList list, String digest, ListChoices choices, Set<Bsn> wanted) {
	}

	private static Outcome<Read> read(Guide guide, Progress progress) {
		HandoverUnderway handover = guide.handover();
		Set<Bsn> wanted = new HashSet<>();
		for (String transfer : handover.again) {
			if (guide.exchange().tracking().ofTransfer(transfer) instanceof Outcome.Done<List<Tracked>>(var tracked)) {
				tracked.forEach(one -> one.transfer().bsn().ifPresent(wanted::add));
			}
		}
		OrderFiles files = handover.order.files();
		School school = handover.order.pair().school().orElseThrow();
		String sender = handover.order.pair().sender();
		ListChoices said = handover.order.pupils().choices();
		ListChoices choices = guide.exchange().lists().memory().columns(school, sender) instanceof Outcome.Done<Map<String, Optional<Column>>>(var columns)
				? said.remembering(columns) : said;
		PupilLists lists = guide.exchange().lists(handover.readings);
		PupilSource source = files.pupils(school).orElseThrow();
		// of a file before it is read, so that one that is saved meanwhile is noticed; of a roster after it was fetched
		Optional<String> before = files.live() ? Optional.empty() : lists.digest(sender, source);
		return lists.read(sender, source, Selection.all().at(school).read(choices), progress)
				.map(list -> new Read(list, before.or(() -> lists.digest(sender, source)).orElse(""), choices, wanted));
	}

	private void show(Guide guide, PupilList list) {
		Kit kit = guide.kit();
		said(body, guide, list.findings());
		new ListStrip(guide, list, () -> readOtherwise(guide)).build(body);
		long away = list.pupils().stream().filter(pupil -> !pupil.isHere()).count();
		if (away > 0) {
			kit.state(body, State.ATTENTION, guide.say("pupils.away", away));
		}
		Composite tools = kit.tools(body);
		count = kit.strong(tools, guide.say("pupils.count", 99999, 99999));
		groups(kit.row(tools), guide, list);
		Text filter = kit.bare(tools, "handover.filter", guide.say("filter"), "", SWT.SINGLE);
		filter.setMessage(guide.say("filter"));
		GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
		narrow.widthHint = kit.look().px(200);
		filter.setLayoutData(narrow);
		table = new RowTable<>(body, kit.look(), "handover.pupils", guide.say("pupils.table"), true,
				new PupilColumns(guide).columns(), guide.desktop().tables());
		detail = kit.columns(body, 1);
		table.rows(hereFirst(list));
		table.tickable(Pupil::usable, pupil -> detail(guide, pupil));
		table.tick(list.pupils().stream().filter(pupil -> guide.handover().isChosen(pupil.row())).toList());
		table.onTick(() -> ticked(guide));
		table.onSelect(row -> row.ifPresentOrElse(pupil -> detail(guide, pupil), () -> {
			Kit.clear(detail);
			guide.changed();
		}));
		new TableSearch(kit, guide.desktop().language(), filter, table);
		ticked(guide);
	}

	/** Those who are not at school now stand apart, below the others; of those who are, whoever is stopped stands on top. */
	private static List<Pupil> hereFirst(PupilList list) {
		return list.pupils().stream().sorted(Comparator.comparing((Pupil pupil) -> !pupil.isHere()).thenComparing(Pupil::usable)).toList();
	}

	/** What needs no look is behind a link: an administrator wants to see what must be done. */
	private static void said(Composite body, Guide guide, List<Finding> findings) {
		Kit kit = guide.kit();
		findings.stream().filter(finding -> state(finding) != State.INFO)
				.forEach(finding -> kit.state(body, state(finding), guide.say(finding.message())));
		List<Finding> infos = findings.stream().filter(finding -> state(finding) == State.INFO).toList();
		if (!infos.isEmpty()) {
			Composite place = kit.columns(body, 1);
			kit.link(place, "handover.list-infos", guide.say("pupils.infos", infos.size()), () -> {
				Kit.clear(place);
				infos.forEach(finding -> kit.state(place, State.INFO, guide.say(finding.message())));
				guide.changed();
			});
		}
	}

	/** For each group a way to tick it whole: a button, or in a large school an item in a list. */
	private void groups(Composite row, Guide guide, PupilList list) {
		groupButtons.clear();
		List<String> groups = list.pupils().stream().map(Pupil::group).filter(group -> !group.isBlank()).distinct().sorted().toList();
		Kit kit = guide.kit();
		kit.inRow(kit.link(row, "handover.all", guide.say("pupils.all"), () -> table.tick(table.shown().stream().filter(Pupil::isHere).toList())));
		kit.inRow(kit.link(row, "handover.none", guide.say("pupils.nobody"), () -> table.tick(List.of())));
		if (groups.size() <= MOST_GROUP_BUTTONS) {
			groups.forEach(name -> groupButtons.put(name, kit.inRow(kit.link(row, "handover.group." + name, groupWords(name),
					() -> toggleGroup(name)))));
			return;
		}
		List<String> items = new ArrayList<>(List.of(guide.say("pupils.groups")));
		groups.forEach(name -> items.add(groupWords(name)));
		Combo choice = kit.choice(row, "handover.groups", "", items, 0, index -> {
			if (index > 0) {
				toggleGroup(groups.get(index - 1));
			}
		});
		// the same group can be chosen again, to take it off
		choice.addListener(SWT.Selection, e -> choice.select(0));
		Spoken.as(choice, guide.say("pupils.groups"));
		kit.inRow(choice.getParent());
	}

	/** A whole group comes along with those who were ticked, or stays behind when all of it was. */
	private void toggleGroup(String group) {
		boolean off = isWhole(group);
		table.tick(table.rows().stream().filter(pupil -> isOf(group, pupil) ? !off : handover.isChosen(pupil.row())).toList());
	}

	private boolean isWhole(String group) {
		List<Pupil> all = table.rows().stream().filter(pupil -> isOf(group, pupil)).filter(Pupil::usable).toList();
		return !all.isEmpty() && all.stream().allMatch(pupil -> handover.isChosen(pupil.row()));
	}

	/** A school may call its groups groups already. */
	private String groupWords(String group) {
		String words = groupsCalled.apply(group);
		return group.toLowerCase(Locale.ROOT).startsWith(words.substring(0, words.length() - group.length()).strip().toLowerCase(Locale.ROOT)) ? group : words;
	}

	private static boolean isOf(String group, Pupil pupil) {
		return pupil.isHere() && pupil.group().equals(group);
	}

	private void ticked(Guide guide) {
		HandoverUnderway handover = guide.handover();
		List<Integer> rows = table.ticked().stream().map(Pupil::row).toList();
		if (!handover.order.pupils().rows().equals(Optional.of(Set.copyOf(rows)))) {
			choose(handover, rows);
			handover.forgetWhatFollows();
		}
		count.setText(guide.say("pupils.count", rows.size(), table.rows().size()));
		groupButtons.forEach((group, button) -> {
			button.chosen(isWhole(group));
			button.words(isWhole(group) ? groupWords(group) + WHOLE : groupWords(group));
		});
		guide.changed();
	}

	private static void choose(HandoverUnderway handover, List<Integer> rows) {
		handover.order = handover.order.with(handover.order.pupils().onRows(Set.copyOf(rows)));
	}

	private void detail(Guide guide, Pupil pupil) {
		Kit.clear(detail);
		new PupilDetail(detail, guide, pupil, corrected -> {
			table.rows(hereFirst(guide.handover().pupils.orElseThrow()));
			List<Pupil> chosen = guide.handover().pupils.orElseThrow().pupils().stream()
					.filter(one -> guide.handover().isChosen(one.row()) || one.row() == corrected).toList();
			table.tick(chosen);
			// anew, so that the number that was typed does not stay in sight
			chosen.stream().filter(one -> one.row() == corrected).findFirst().ifPresent(table::select);
		});
		guide.changed();
		guide.reveal(detail);
	}

	static State state(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> State.WRONG;
			case WARNING -> State.ATTENTION;
			case INFO -> State.INFO;
		};
	}

	@Override
	public boolean takes(Path dropped) {
		list.put(dropped.toString());
		return true;
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		HandoverUnderway handover = guide.handover();
		if (handover.pupils.isEmpty()) {
			return Optional.of(guide.say(handover.order.files().live() ? "pupils.live.no-list" : "pupils.no-list"));
		}
		return handover.order.pupils().rows().filter(rows -> !rows.isEmpty()).isEmpty() ? Optional.of(guide.say("pupils.choose")) : Optional.empty();
	}
}
