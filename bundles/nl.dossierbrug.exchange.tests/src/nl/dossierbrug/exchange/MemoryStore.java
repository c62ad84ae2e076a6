package nl.dossierbrug.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.model.SchoolLine;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Particulars;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.exchange.store.Batches;
import nl.dossierbrug.exchange.store.DeliveryPoints;
import nl.dossierbrug.exchange.store.Destructions;
import nl.dossierbrug.exchange.store.Dossiers;
import nl.dossierbrug.exchange.store.Groups;
import nl.dossierbrug.exchange.store.GuidedMarks;
import nl.dossierbrug.exchange.store.HandoverDrafts;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Identities;
import nl.dossierbrug.exchange.store.Imports;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.LineMessages;
import nl.dossierbrug.exchange.store.MadeFiles;
import nl.dossierbrug.exchange.store.OwnSchools;
import nl.dossierbrug.exchange.store.PupilFiles;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Requests;
import nl.dossierbrug.exchange.store.SchoolLines;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Settings;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.exchange.store.Transfers;
import nl.dossierbrug.exchange.store.Users;
import nl.dossierbrug.exchange.store.Witnessed;

/**
 * A store in memory, for tests. Each transaction works on a copy, which takes the place of what was there when the work
 * returns and is forgotten when it throws. What is in it outlives closing, as with a real home. It keeps to the same contract as
 * the real one.
 */
public final class MemoryStore implements StoreProvider {

	private volatile State state = new State();
	private State pending;
	private boolean open;
	/** Kept outside, as a key is. */
	TestSeal seal = new TestSeal("of this home");
	Witnessed witnessed = Witnessed.HELD;
	/** Whether it says that its newest state had to be found again. */
	public boolean repaired;
	/** How often the files of the store were written anew. */
	public int forgotten;
	/** Whether that can be done. */
	public boolean canForget = true;
	/** Whether every transaction fails, as on a disk that nobody may write to. */
	public boolean refusesWriting;
	/** Called at the end of each transaction, before it is kept: a test can let it break off there. */
	public Runnable atCommit = () -> {
	};

	@Override
	public Outcome<Store> open(Path home) {
		if (open) {
			throw new IllegalStateException("open already");
		}
		open = true;
		return Outcome.done(new Opened());
	}

	/** The store of the home from opening to closing. */
	private final class Opened implements Store {

		private final ThreadLocal<Boolean> looking = ThreadLocal.withInitial(() -> false);
		private boolean busy;
		private boolean spoilt;
		private volatile boolean closed;

		@Override
		public synchronized <T> T transact(Function<Records, T> work) {
			if (refusesWriting) {
				throw new AssertionError("something is written");
			}
			mustBe(!looking.get(), "a transaction while looking");
			mustBe(!closed, "the store is closed");
			return busy ? joined(work) : whole(work);
		}

		private void mustBe(boolean so, String otherwise) {
			if (!so) {
				throw new IllegalStateException(otherwise);
			}
		}

		private <T> T whole(Function<Records, T> work) {
			pending = new State(state);
			busy = true;
			spoilt = false;
			try {
				T result = lent(pending, work);
				mustBe(!spoilt && !pending.spoilt, "a part of the transaction failed");
				atCommit.run();
				state = pending;
				seal.kept(state.audit);
				return result;
			} finally {
				busy = false;
			}
		}

		private <T> T joined(Function<Records, T> work) {
			boolean done = false;
			try {
				T result = lent(pending, work);
				done = true;
				return result;
			} finally {
				spoilt |= !done;
			}
		}

		@Override
		public <T> T look(Function<Records, T> view) {
			if (Thread.holdsLock(this) && busy) {
				return lent(pending.still(), view);
			}
			mustBe(!closed, "the store is closed");
			boolean outer = !looking.get();
			looking.set(true);
			try {
				return lent(state.still(), view);
			} finally {
				looking.set(!outer);
			}
		}

		/** The records are good until the work returns. */
		private <T> T lent(State lent, Function<Records, T> work) {
			AtomicBoolean over = new AtomicBoolean();
			Records records = (Records) Proxy.newProxyInstance(Records.class.getClassLoader(), new Class<?>[] { Records.class },
					(proxy, method, arguments) -> {
						mustBe(!over.get(), "the transaction is over");
						try {
							return method.invoke(lent, arguments);
						} catch (InvocationTargetException e) {
							throw e.getCause();
						}
					});
			try {
				return work.apply(records);
			} finally {
				over.set(true);
			}
		}

		@Override
		public boolean copy() {
			return false;
		}

		@Override
		public Optional<HomeBackup> backup() {
			return Optional.of(new MemoryBackup());
		}

		@Override
		public Seal seal() {
			return seal;
		}

		@Override
		public boolean repaired() {
			return repaired;
		}

		@Override
		public Witnessed witnessed() {
			return witnessed;
		}

		@Override
		public synchronized boolean forget() {
			mustBe(!closed && !busy, "forgetting when the store is closed or busy");
			forgotten++;
			return canForget;
		}

		@Override
		public synchronized void close() {
			mustBe(!busy && !looking.get(), "closed within a transaction");
			if (!closed) {
				open = false;
				closed = true;
			}
		}
	}

	/** Whether the home is in use. */
	public boolean isOpen() {
		return open;
	}

	/** What the transaction that is about to end would keep. */
	public State pending() {
		return pending;
	}

	/** Does something to what is kept that no use case does. */
	public void tamper(Consumer<State> deed) {
		deed.accept(state);
	}

	/** Looks at what is kept. */
	public <T> T look(Function<Records, T> view) {
		return view.apply(state);
	}

	/** A picture of everything that is kept, to see that nothing changed. */
	public String picture() {
		return state.toString();
	}

	/** What is kept. */
	public static final class State implements Records, Batches, Dossiers, AuditLog {
		final Map<String, Integer> numbers;
		public final Map<String, Batch> batches;
		public final Map<String, Transfer> transfers;
		final List<TimelineEvent> events;
		public final Map<String, DossierVersion> dossiers;
		public final List<DossierRequest> requests;
		public final Map<String, PupilFile> files;
		final Map<String, ImportRecord> imports;
		public final List<AuditEntry> audit;
		public final Map<String, String> settings;
		public final Map<String, User> users;
		public final Map<String, UserIdentity> identities;
		final List<KnownGroup> groups;
		final Map<String, String> mappings;
		final Map<String, RegisteredPoint> points;
		final Map<String, HandoverDraft> drafts;
		final Map<String, OwnSchool> schools;
		final Map<String, Destruction> destructions;
		final Map<String, MadeFile> madeFiles;
		final Map<String, GuidedMark> marks;
		public final Map<String, SchoolLine> lines;
		public final Map<String, LineMessage> messages;

		/** Something was done that no store allows: nothing of this can be kept. */
		private boolean spoilt;

		State() {
			numbers = new TreeMap<>();
			batches = new LinkedHashMap<>();
			transfers = new LinkedHashMap<>();
			events = new ArrayList<>();
			dossiers = new LinkedHashMap<>();
			requests = new ArrayList<>();
			files = new LinkedHashMap<>();
			imports = new LinkedHashMap<>();
			audit = new ArrayList<>();
			settings = new TreeMap<>();
			users = new TreeMap<>();
			identities = new TreeMap<>();
			groups = new ArrayList<>();
			mappings = new TreeMap<>();
			points = new TreeMap<>();
			drafts = new TreeMap<>();
			schools = new TreeMap<>();
			destructions = new LinkedHashMap<>();
			madeFiles = new LinkedHashMap<>();
			marks = new TreeMap<>();
			lines = new TreeMap<>();
			messages = new LinkedHashMap<>();
		}

		/** The same for whoever only looks. */
		State still() {
			return new State(this, true);
		}

		State(State other) {
			numbers = new TreeMap<>(other.numbers);
			batches = new LinkedHashMap<>(other.batches);
			transfers = new LinkedHashMap<>(other.transfers);
			events = new ArrayList<>(other.events);
			dossiers = new LinkedHashMap<>(other.dossiers);
			requests = new ArrayList<>(other.requests);
			files = new LinkedHashMap<>(other.files);
			imports = new LinkedHashMap<>(other.imports);
			audit = new ArrayList<>(other.audit);
			settings = new TreeMap<>(other.settings);
			users = new TreeMap<>(other.users);
			identities = new TreeMap<>(other.identities);
			groups = new ArrayList<>(other.groups);
			mappings = new TreeMap<>(other.mappings);
			points = new TreeMap<>(other.points);
			drafts = new TreeMap<>(other.drafts);
			schools = new TreeMap<>(other.schools);
			destructions = new LinkedHashMap<>(other.destructions);
			madeFiles = new LinkedHashMap<>(other.madeFiles);
			marks = new TreeMap<>(other.marks);
			lines = new TreeMap<>(other.lines);
			messages = new LinkedHashMap<>(other.messages);
		}

		private State(State other, boolean still) {
			numbers = Collections.unmodifiableMap(other.numbers);
			batches = Collections.unmodifiableMap(other.batches);
			transfers = Collections.unmodifiableMap(other.transfers);
			events = Collections.unmodifiableList(other.events);
			dossiers = Collections.unmodifiableMap(other.dossiers);
			requests = Collections.unmodifiableList(other.requests);
			files = Collections.unmodifiableMap(other.files);
			imports = Collections.unmodifiableMap(other.imports);
			audit = Collections.unmodifiableList(other.audit);
			settings = Collections.unmodifiableMap(other.settings);
			users = Collections.unmodifiableMap(other.users);
			identities = Collections.unmodifiableMap(other.identities);
			groups = Collections.unmodifiableList(other.groups);
			mappings = Collections.unmodifiableMap(other.mappings);
			points = Collections.unmodifiableMap(other.points);
			drafts = Collections.unmodifiableMap(other.drafts);
			schools = Collections.unmodifiableMap(other.schools);
			destructions = Collections.unmodifiableMap(other.destructions);
			madeFiles = Collections.unmodifiableMap(other.madeFiles);
			marks = Collections.unmodifiableMap(other.marks);
			lines = Collections.unmodifiableMap(other.lines);
			messages = Collections.unmodifiableMap(other.messages);
		}

		@Override
		public String toString() {
			return numbers + "\n" + batches + "\n" + transfers + "\n" + events + "\n" + dossiers.keySet() + "\n" + requests
					+ "\n" + files.values().stream().map(f -> f.id() + "@" + f.revision()).toList() + "\n" + imports + "\n"
					+ audit + "\n" + settings + "\n" + users + "\n" + identities + "\n" + groups + "\n" + mappings + "\n" + points + "\n" + drafts + "\n" + schools
					+ "\n" + destructions + "\n" + madeFiles + "\n" + marks + "\n" + lines + "\n" + messages;
		}

		@Override
		public String nextId(String prefix) {
			if (!prefix.matches("[A-Z]+")) {
				throw new IllegalArgumentException("not a prefix of ids: " + prefix);
			}
			return prefix + numbers.merge(prefix, 1, Integer::sum);
		}

		/** Adds what must not be there yet. */
		private <K, V> void add(Map<K, V> all, K key, V value) {
			once(all.putIfAbsent(key, value) == null);
		}

		private void once(boolean so) {
			if (!so) {
				spoilt = true;
				throw new IllegalStateException("it is there already");
			}
		}

		@Override
		public Batches batches() {
			return this;
		}

		@Override
		public void add(Batch batch) {
			add(batches, batch.id(), batch);
		}

		@Override
		public Optional<Batch> byId(String id) {
			return Optional.ofNullable(batches.get(id));
		}

		@Override
		public void groups(String batch, List<Group> all) {
			batches.computeIfPresent(batch, (id, b) -> new Batch(id, b.sender(), b.receiver(), b.school(), b.profile(), b.createdAt(),
					b.createdBy(), all, b.trial(), b.way()));
		}

		@Override
		public Dossiers dossiers() {
			return this;
		}

		@Override
		public void add(DossierVersion version) {
			add(dossiers, version.transfer(), version);
		}

		@Override
		public void remove(String transfer) {
			dossiers.remove(transfer);
		}

		@Override
		public Optional<DossierVersion> of(String transfer) {
			return Optional.ofNullable(dossiers.get(transfer));
		}

		@Override
		public Requests requests() {
			return new Requests() {
				@Override
				public void add(DossierRequest request) {
					once(byId(request.id()).isEmpty());
					requests.add(request);
				}

				@Override
				public void update(DossierRequest request) {
					if (byId(request.id()).isEmpty()) {
						throw new IllegalArgumentException("no request " + request.id());
					}
					requests.replaceAll(r -> r.id().equals(request.id()) ? request : r);
				}

				@Override
				public Optional<DossierRequest> byId(String id) {
					return requests.stream().filter(r -> r.id().equals(id)).findFirst();
				}

				@Override
				public List<DossierRequest> ofTransfer(String transfer) {
					return requests.stream().filter(r -> r.transfer().equals(Optional.of(transfer))).toList();
				}

				@Override
				public List<DossierRequest> ofNumber(String number) {
					return requests.stream().filter(r -> r.number().equals(number)).toList();
				}

				@Override
				public List<DossierRequest> all() {
					return List.copyOf(requests);
				}

				@Override
				public List<DossierRequest> withoutTransfer() {
					return requests.stream().filter(r -> r.transfer().isEmpty()).toList();
				}
			};
		}

		@Override
		public Destructions destructions() {
			return new Destructions() {
				@Override
				public void add(Destruction destruction) {
					destructions.put(destruction.id(), destruction);
				}

				@Override
				public void add(String destruction, DestroyedRecord record) {
					Destruction before = destructions.get(destruction);
					List<DestroyedRecord> all = new ArrayList<>(before.records());
					all.add(record);
					destructions.put(destruction, new Destruction(before.id(), before.at(), before.by(), before.reason(), all));
				}

				@Override
				public Optional<Destruction> byId(String id) {
					return Optional.ofNullable(destructions.get(id));
				}

				@Override
				public Optional<Destruction> of(Destructible kind, String record) {
					return destructions.values().stream().filter(d -> d.records().stream()
							.anyMatch(r -> r.kind() == kind && r.id().equals(record))).reduce((one, later) -> later);
				}

				@Override
				public List<Destruction> byHand() {
					return destructions.values().stream().filter(d -> !d.reason().isEmpty()).toList();
				}

				@Override
				public List<String> ids() {
					return List.copyOf(destructions.keySet());
				}
			};
		}

		@Override
		public GuidedMarks guidedMarks() {
			return new GuidedMarks() {
				@Override
				public void put(GuidedMark mark) {
					marks.put(mark.id(), mark);
				}

				@Override
				public void remove(String transfer, String step) {
					marks.remove(GuidedMark.id(transfer, step));
				}

				@Override
				public List<GuidedMark> ofBatch(String batch) {
					return marks.values().stream().filter(mark -> transfers.get(mark.transfer()).batch().equals(batch)).toList();
				}
			};
		}

		@Override
		public SchoolLines lines() {
			return new SchoolLines() {
				@Override
				public void put(SchoolLine line) {
					lines.put(line.id(), line);
				}

				@Override
				public void remove(String connector, School school, String sealedBy) {
					lines.remove(SchoolLine.id(connector, school, sealedBy));
				}

				@Override
				public List<SchoolLine> all() {
					return List.copyOf(lines.values());
				}
			};
		}

		@Override
		public LineMessages ledger() {
			return new LineMessages() {
				@Override
				public void add(LineMessage message) {
					if (message.transfer().filter(id -> !transfers.containsKey(id)).isPresent() || messages.putIfAbsent(message.id(), message) != null) {
						spoilt = true;
						throw new IllegalStateException("cannot be added: " + message.id());
					}
				}

				@Override
				public void update(LineMessage message) {
					if (messages.replace(message.id(), message) == null) {
						throw new IllegalArgumentException("no message " + message.id());
					}
				}

				@Override
				public Optional<LineMessage> byId(String id) {
					return Optional.ofNullable(messages.get(id));
				}

				@Override
				public List<LineMessage> all() {
					return List.copyOf(messages.values());
				}

				@Override
				public List<LineMessage> ofBatch(String batch) {
					return messages.values().stream().filter(m -> m.batch().equals(Optional.of(batch))).toList();
				}

				@Override
				public List<LineMessage> ofTransfer(String transfer) {
					return messages.values().stream().filter(m -> m.transfer().equals(Optional.of(transfer))).toList();
				}

				@Override
				public List<LineMessage> openOrSince(Instant moment) {
					return messages.values().stream().filter(m -> m.status() != MessageStatus.CONFIRMED || !m.changedAt().isBefore(moment)).toList();
				}

				@Override
				public List<LineMessage> due(Instant moment) {
					return messages.values().stream().filter(m -> m.status() == MessageStatus.UNDER_WAY
							|| m.status() == MessageStatus.PENDING && !m.nextTry().orElseThrow().isAfter(moment)).toList();
				}
			};
		}

		@Override
		public MadeFiles madeFiles() {
			return new MadeFiles() {
				@Override
				public void add(MadeFile file) {
					madeFiles.put(file.id(), file);
				}

				@Override
				public void remove(String id) {
					madeFiles.remove(id);
				}

				@Override
				public Optional<MadeFile> byId(String id) {
					return Optional.ofNullable(madeFiles.get(id));
				}

				@Override
				public List<MadeFile> all() {
					return List.copyOf(madeFiles.values());
				}
			};
		}

		@Override
		public Optional<MadeFrom> sourceOf(String transfer) {
			return of(transfer).filter(v -> !v.source().isEmpty())
					.map(v -> new MadeFrom(v.source(), v.sourceSha256()));
		}

		@Override
		public Map<String, MadeFrom> sources(List<String> some) {
			Map<String, MadeFrom> all = new TreeMap<>(sources());
			all.keySet().retainAll(some);
			return all;
		}

		@Override
		public Map<String, MadeFrom> sources() {
			return dossiers.keySet().stream().filter(id -> sourceOf(id).isPresent())
					.collect(Collectors.toMap(id -> id, id -> sourceOf(id).orElseThrow()));
		}

		@Override
		public void comesFrom(String transfer, MadeFrom source) {
			dossiers.computeIfPresent(transfer, (id, v) -> new DossierVersion(id, v.version(), v.composedAt(), v.xml(), v.sha256(),
					source.origin(), source.sha256()));
		}

		@Override
		public AuditLog audit() {
			return this;
		}

		@Override
		public Optional<AuditEntry> last() {
			return audit.isEmpty() ? Optional.empty() : Optional.of(audit.getLast());
		}

		@Override
		public void append(AuditEntry entry) {
			once(audit.isEmpty() || audit.getLast().number() < entry.number());
			audit.add(entry);
		}

		@Override
		public List<AuditEntry> after(long number) {
			return audit.stream().filter(entry -> entry.number() > number).limit(PAGE).toList();
		}

		@Override
		public long count() {
			return audit.size();
		}

		@Override
		public Inventory inventory() {
			return new MemoryInventory(this);
		}

		@Override
		public List<Batch> newest(int most) {
			return new ArrayList<>(batches.values()).reversed().stream().filter(batch -> !batch.trial()).limit(most).toList();
		}

		@Override
		public List<Batch> trials() {
			return batches.values().stream().filter(Batch::trial).toList();
		}

		@Override
		public HandoverDrafts drafts() {
			return new HandoverDrafts() {
				@Override
				public void put(HandoverDraft draft) {
					drafts.put(draft.id(), draft);
				}

				@Override
				public void remove(String id) {
					drafts.remove(id);
				}

				@Override
				public Optional<HandoverDraft> byId(String id) {
					return Optional.ofNullable(drafts.get(id));
				}

				@Override
				public List<HandoverDraft> all() {
					return drafts.values().stream().sorted(Comparator.comparing(HandoverDraft::savedAt).reversed()
							.thenComparing(HandoverDraft::id)).toList();
				}
			};
		}

		@Override
		public OwnSchools schools() {
			return new OwnSchools() {
				@Override
				public void put(OwnSchool school) {
					schools.put(school.school().toString(), school);
				}

				@Override
				public boolean remove(School school) {
					return schools.remove(school.toString()) != null;
				}

				@Override
				public List<OwnSchool> all() {
					return List.copyOf(schools.values());
				}
			};
		}

		@Override
		public Settings settings() {
			return new Settings() {
				@Override
				public Optional<String> get(String key) {
					return Optional.ofNullable(settings.get(key));
				}

				@Override
				public void set(String key, String value) {
					settings.put(key, value);
				}

				@Override
				public Map<String, String> all() {
					return Map.copyOf(settings);
				}
			};
		}

		@Override
		public Identities identities() {
			return new Identities() {
				@Override
				public void put(UserIdentity identity) {
					identities.put(identity.user(), identity);
				}

				@Override
				public void remove(String user) {
					identities.remove(user);
				}

				@Override
				public UserIdentity of(String user) {
					return Optional.ofNullable(identities.get(user)).orElseGet(() -> UserIdentity.of(user));
				}

				@Override
				public List<UserIdentity> all() {
					return List.copyOf(identities.values());
				}
			};
		}

		@Override
		public Transfers transfers() {
			return new MemoryTransfers(this, transfers, events);
		}

		@Override
		public PupilFiles pupilFiles() {
			return new PupilFiles() {
				@Override
				public boolean put(PupilFile file) {
					long kept = Optional.ofNullable(files.get(file.id())).map(PupilFile::revision).orElse(0L);
					if (kept != file.revision() - 1) {
						return false;
					}
					once(file.bsn().isEmpty() || byBsn(file.receiver(), file.school(), file.bsn().get()).filter(f -> !f.id().equals(file.id())).isEmpty());
					files.put(file.id(), file);
					return true;
				}

				@Override
				public void remove(String id) {
					files.remove(id);
				}

				@Override
				public Optional<PupilFile> byId(String id) {
					return Optional.ofNullable(files.get(id));
				}

				@Override
				public List<String> notImportedSince(Instant moment) {
					return files.keySet().stream().filter(id -> imports.values().stream()
							.noneMatch(done -> done.file().equals(id) && !done.at().isBefore(moment))).sorted().toList();
				}

				@Override
				public Optional<PupilFile> byBsn(String receiver, Brin school, Bsn bsn) {
					return files.values().stream().filter(f -> f.receiver().equals(receiver)
							&& f.school().equals(school) && f.bsn().equals(Optional.of(bsn))).findFirst();
				}

				@Override
				public List<PupilFile> byLeerlingnummer(String receiver, Brin school, String leerlingnummer) {
					return ofReceiver(receiver).stream().filter(f -> f.school().equals(school))
							.filter(f -> f.leerlingnummer().equals(leerlingnummer)).toList();
				}

				@Override
				public List<PupilFile> byBirthDate(String receiver, Brin school, LocalDate birthDate) {
					return ofReceiver(receiver).stream().filter(f -> f.school().equals(school))
							.filter(f -> f.birthDate().equals(Optional.of(birthDate))).toList();
				}

				@Override
				public List<PupilFile> ofReceiver(String receiver) {
					return files.values().stream().filter(f -> f.receiver().equals(receiver))
							.sorted(Comparator.comparing(PupilFile::name)).toList();
				}
			};
		}

		@Override
		public Imports imports() {
			return new Imports() {
				@Override
				public void add(ImportRecord record) {
					State.this.add(imports, record.id(), record);
				}

				@Override
				public Optional<ImportRecord> byId(String id) {
					return Optional.ofNullable(imports.get(id));
				}

				@Override
				public List<ImportRecord> ofFile(String file) {
					return imports.values().stream().filter(i -> i.file().equals(file)).toList();
				}

				@Override
				public List<ImportRecord> ofTransfer(String transfer) {
					return imports.values().stream().filter(i -> i.transfer().equals(transfer)).toList();
				}

				@Override
				public void forget(String id) {
					ImportRecord i = imports.get(id);
					Particulars nobody = new Particulars(Optional.empty(), "", "", Optional.empty(), "");
					imports.put(id, new ImportRecord(i.id(), i.transfer(), i.file(), i.created(), i.mode(), i.at(), i.by(),
							nobody, nobody, List.of(), i.undone()));
				}

				@Override
				public void markUndone(String id) {
					ImportRecord i = byId(id).orElseThrow(() -> new IllegalArgumentException("no import " + id));
					imports.put(id, new ImportRecord(i.id(), i.transfer(), i.file(), i.created(), i.mode(), i.at(),
							i.by(), i.before(), i.after(), i.changes(), true));
				}
			};
		}

		@Override
		public Groups groups() {
			return new Groups() {
				@Override
				public void put(KnownGroup group) {
					groups.removeIf(g -> g.receiver().equals(group.receiver()) && g.school().equals(group.school())
							&& g.name().equals(group.name()));
					groups.add(group);
				}

				@Override
				public List<KnownGroup> of(String receiver, Brin school) {
					return groups.stream().filter(g -> g.receiver().equals(receiver) && g.school().equals(school))
							.sorted(Comparator.comparing(KnownGroup::name)).toList();
				}

				@Override
				public void map(String receiver, Brin school, String senders, String receivers) {
					mappings.put(receiver + "/" + school + "/" + senders, receivers);
				}

				@Override
				public Optional<String> mapped(String receiver, Brin school, String senders) {
					return Optional.ofNullable(mappings.get(receiver + "/" + school + "/" + senders));
				}
			};
		}

		@Override
		public DeliveryPoints deliveryPoints() {
			return new DeliveryPoints() {
				@Override
				public void put(RegisteredPoint point) {
					points.put(point.receiver() + "/" + point.school(), point);
				}

				@Override
				public Optional<RegisteredPoint> of(String receiver, Brin school) {
					return Optional.ofNullable(points.get(receiver + "/" + school));
				}
			};
		}

		@Override
		public Users users() {
			return new Users() {
				@Override
				public void put(User user) {
					users.put(user.name(), user);
				}

				@Override
				public void remove(String name) {
					users.remove(name);
				}

				@Override
				public Optional<User> byName(String name) {
					return Optional.ofNullable(users.get(name));
				}

				@Override
				public List<User> all() {
					return List.copyOf(users.values());
				}
			};
		}
	}

	private record MemoryTransfers(State state, Map<String, Transfer> transfers, List<TimelineEvent> events) implements Transfers {

		@Override
		public void add(Transfer transfer) {
			state.add(transfers, transfer.id(), transfer);
		}

		@Override
		public void update(Transfer transfer) {
			if (transfers.replace(transfer.id(), transfer) == null) {
				throw new IllegalArgumentException("no transfer " + transfer.id());
			}
		}

		@Override
		public Optional<Transfer> byId(String id) {
			return Optional.ofNullable(transfers.get(id));
		}

		@Override
		public List<Transfer> all() {
			return transfers.values().stream().filter(transfer -> !isOfATrial(transfer)).toList();
		}

		@Override
		public List<TransferLine> lines() {
			return all().stream().map(TransferLine::of).toList();
		}

		private boolean isOfATrial(Transfer transfer) {
			return state.batches.containsKey(transfer.batch()) && state.batches.get(transfer.batch()).trial();
		}

		@Override
		public List<Transfer> after(String last, int most) {
			List<Transfer> all = all();
			int from = last.isEmpty() ? 0 : all.indexOf(transfers.get(last)) + 1;
			return List.copyOf(all.subList(from, Math.min(all.size(), from + most)));
		}

		@Override
		public List<Transfer> ofBatch(String batch) {
			return transfers.values().stream().filter(t -> t.batch().equals(batch)).toList();
		}

		@Override
		public List<Transfer> ofPupil(Bsn bsn) {
			return transfers.values().stream().filter(t -> t.bsn().equals(Optional.of(bsn))).toList();
		}

		@Override
		public List<Transfer> at(String receiver, List<ReceiverStatus> statuses) {
			return transfers.values().stream().filter(t -> t.receiver().equals(receiver)
					&& t.receiverStatus().filter(statuses::contains).isPresent()).toList();
		}

		@Override
		public List<Transfer> sentTo(String receiver, SenderStatus status) {
			return transfers.values().stream().filter(t -> t.receiver().equals(receiver) && t.senderStatus() == status).toList();
		}

		@Override
		public List<String> readyUntilBefore(LocalDate day) {
			return transfers.values().stream().filter(t -> t.senderStatus() == SenderStatus.GEREED && t.expires().filter(day::isAfter).isPresent())
					.map(Transfer::id).toList();
		}

		@Override
		public List<String> idsOfBatch(String batch) {
			return ofBatch(batch).stream().map(Transfer::id).toList();
		}

		@Override
		public void addEvent(TimelineEvent event) {
			events.add(event);
		}

		@Override
		public void forgetDetails(String transfer) {
			events.replaceAll(e -> e.transfer().equals(transfer)
					? new TimelineEvent(e.transfer(), e.at(), e.by(), e.event(), Text.same(""), e.source()) : e);
		}

		@Override
		public Map<String, List<TimelineEvent>> timelines(List<String> some) {
			return events.stream().filter(e -> some.contains(e.transfer())).collect(Collectors.groupingBy(TimelineEvent::transfer));
		}

		@Override
		public List<TimelineEvent> timeline(String transfer) {
			return events.stream().filter(e -> e.transfer().equals(transfer)).toList();
		}
	}
}
