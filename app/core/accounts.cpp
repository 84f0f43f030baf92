// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accounts.h"

#include "app/core/accountform.h"
#include "app/store/whendone.h"
#include "models/trimmedtext.h"

#include <QtConcurrent>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Accounts::Accounts(
    const Place &place, Keychain keychain, const SourceEnvironment &environment, QObject *parent)
    : QObject(parent),
      m_place(place),
      m_keychain(std::move(keychain)),
      m_environment(environment),
      m_current(failure(ErrorKind::Auth, tr("The accounts are still being read."), codeNotLoaded))
{
    m_disk.setMaxThreadCount(1);
}

void Accounts::load()
{
    using Found = std::pair<AccountSettings, QList<SourceFinding>>;
    const auto read = [path = m_place.settingsPath, environment = m_environment]() -> Found {
        return {readAccountSettings(path), findSources(environment)};
    };
    whenDone(QtConcurrent::run(&m_disk, read), this, [this](const Found &found) {
        take(found.first, found.second);
        Q_EMIT loaded();
        Q_EMIT changed();
    });
}

void Accounts::take(const AccountSettings &settings, const QList<SourceFinding> &findings)
{
    m_findings = findings;
    m_queryIds = settings.queryIds;
    m_bodyIds = settings.bodyIds;
    if (m_place.practice)
        return;
    m_chosen = settings.chosen;
    for (const SavedAccount &saved : settings.accounts)
        m_own.append({saved, std::nullopt, false});
}

void Accounts::useDefault()
{
    if (!m_chosen.isEmpty())
        return use(m_chosen);
    m_wanted.clear();
    setCurrent(found());
}

void Accounts::use(const QString &id)
{
    const Own *account = own(id);
    m_wanted = account && !account->keys ? id : QString();
    if (!m_wanted.isEmpty())
        return fetchKeys(id);
    setCurrent(this->account(id));
}

void Accounts::choose(const QString &id)
{
    // What the provider's sources name is not remembered: it is whatever they name the next time.
    m_chosen = own(id) ? id : QString();
    writeSettings();
    use(id);
}

void Accounts::useOther(const Account &account)
{
    m_other = account;
    m_wanted.clear();
    setCurrent(account);
}

void Accounts::fetchKeys()
{
    for (const Own &account : std::as_const(m_own)) {
        if (!account.keys)
            fetchKeys(account.saved.id);
    }
}

void Accounts::fetchKeys(const QString &id)
{
    whenDone(m_keychain.read(entryName(id)), this,
        [this, id](const Result<QByteArray> &bytes) { keysRead(id, bytes); });
}

void Accounts::keysRead(const QString &id, const Result<QByteArray> &bytes)
{
    Own *account = own(id);
    if (!account)
        return;
    const Credentials keys = bytes ? unpackedKeys(*bytes) : Credentials();
    // What was saved meanwhile is newer; and an entry of another key is not this account's.
    if (!account->keys && keys.isComplete() && accountOf(keys, {}).id == id)
        account->keys = keys;
    if (m_wanted == id) {
        m_wanted.clear();
        const bool unlocked = bytes || bytes.error().code == Keychain::codeMissing;
        if (account->keys || unlocked)
            setCurrent(accountOfOwn(*account));
        else
            setCurrent(failure(ErrorKind::Auth,
                tr("The keychain of this computer is locked or not running, so the keys of account \"%1\" "
                   "can't be read. What you entered is kept; unlock it and choose the account again, or "
                   "enter its keys again in the settings.")
                    .arg(account->saved.label),
                u"account-locked"_s));
    }
    Q_EMIT changed();
}

QList<AccountProblem> Accounts::problemsOf(const AccountForm &form) const
{
    const Credentials keys = keysOf(form);
    QList<AccountProblem> problems = fieldProblems(form, keys);
    const bool sameLabel = std::any_of(m_own.begin(), m_own.end(), [&form](const Own &other) {
        return other.saved.id != form.id && other.saved.label == trimmedText(form.label);
    });
    if (sameLabel)
        problems.prepend({AccountField::Label, tr("Another account has this name. Choose a different one.")});
    const QString id = accountOf(keys, {}).id;
    if (form.id.isEmpty() && own(id))
        problems.append({AccountField::KeyId,
            tr("This key is account \"%1\" already. Change that one instead.").arg(own(id)->saved.label)});
    else if (!form.id.isEmpty() && !keys.accessKeyId.isEmpty() && id != form.id)
        problems.append({AccountField::KeyId,
            tr("This is another key, so it is another account: what was queued under the old key is only "
               "ever sent with it. Add it as a new account.")});
    return problems;
}

Credentials Accounts::keysOf(const AccountForm &form) const
{
    const Own *account = own(form.id);
    return mergedKeys(form, account ? account->keys : std::nullopt);
}

QString Accounts::save(const AccountForm &form)
{
    const Credentials keys = keysOf(form);
    const QString id = accountOf(keys, {}).id;
    const QString label = trimmedText(form.label);
    const SavedAccount saved{id, label.isEmpty() ? shortenedKeyId(keys.accessKeyId) : label,
        trimmedText(form.endpoint), form.regionId.trimmed()};
    if (!own(id))
        m_own.append({saved, std::nullopt, false});
    Own *account = own(id);
    if (account->saved.endpoint != saved.endpoint) {
        m_queryIds.removeAll(id);
        m_bodyIds.removeAll(id);
    }
    account->saved = saved;
    if (account->keys != keys)
        storeKeys(id, keys);
    const bool needed = !m_current || m_current->id == id || m_chosen == id;
    if (needed)
        m_chosen = id;
    writeSettings();
    if (needed)
        use(id);
    Q_EMIT changed();
    return id;
}

void Accounts::storeKeys(const QString &id, const Credentials &keys)
{
    Own *account = own(id);
    account->keys = keys;
    account->sessionOnly = false;
    whenDone(m_keychain.write(entryName(id), packedKeys(keys)), this,
        [this, id, keys](const Result<void> &written) {
            Own *stored = own(id);
            if (written || !stored || stored->keys != keys)
                return;
            stored->sessionOnly = true;
            Q_EMIT troubled({ErrorKind::Locked, codeSessionOnly,
                tr("This computer's keychain is missing or locked, so the keys of account \"%1\" are "
                   "kept only until CircuitDesk ends, and nowhere on the disk. Enter them again after the "
                   "next start.")
                    .arg(stored->saved.label),
                {}, {}});
            Q_EMIT changed();
        });
}

AccountForm Accounts::formOf(const QString &id) const
{
    const Own *account = own(id);
    if (!account)
        return {};
    const Credentials keys = account->keys.value_or(Credentials());
    return {id, account->saved.label, keys.accessKeyId, keys.accessKeySecret, keys.securityToken,
        account->saved.endpoint, account->saved.regionId};
}

void Accounts::remove(const QString &id)
{
    const auto gone = std::remove_if(
        m_own.begin(), m_own.end(), [&id](const Own &account) { return account.saved.id == id; });
    if (gone == m_own.end())
        return;
    m_own.erase(gone, m_own.end());
    m_queryIds.removeAll(id);
    m_bodyIds.removeAll(id);
    whenDone(m_keychain.remove(entryName(id)), this, [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT troubled({ErrorKind::Locked, u"keys-not-removed"_s,
                tr("The account is removed from the list, but this computer's keychain did not let go of its "
                   "keys. Delete the entry named CircuitDesk there."),
                {}, {}});
    });
    const bool wasInUse = m_chosen == id || (m_current && m_current->id == id);
    if (m_chosen == id)
        m_chosen.clear();
    writeSettings();
    if (wasInUse)
        useDefault();
    Q_EMIT changed();
}

void Accounts::setPlacement(const QString &id, ApiRequest::Placement placement)
{
    const bool query = placement == ApiRequest::Placement::Query;
    if ((query ? m_queryIds : m_bodyIds).contains(id))
        return;
    m_queryIds.removeAll(id);
    m_bodyIds.removeAll(id);
    (query ? m_queryIds : m_bodyIds).append(id);
    writeSettings();
    if (m_current && m_current->id == id)
        setCurrent(placed(*m_current));
    Q_EMIT changed();
}

void Accounts::writeSettings()
{
    AccountSettings settings;
    for (const Own &account : std::as_const(m_own))
        settings.accounts.append(account.saved);
    settings.chosen = m_chosen;
    settings.queryIds = m_queryIds;
    settings.bodyIds = m_bodyIds;
    const auto write = [path = m_place.settingsPath, settings] {
        return writeAccountSettings(path, settings);
    };
    whenDone(QtConcurrent::run(&m_disk, write), this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT troubled(written.error());
    });
}

void Accounts::setCurrent(const Result<Account> &account)
{
    if (m_current == account)
        return;
    m_current = account;
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

Accounts::Own *Accounts::own(const QString &id)
{
    const auto account =
        std::find_if(m_own.begin(), m_own.end(), [&id](const Own &one) { return one.saved.id == id; });
    return account == m_own.end() ? nullptr : &*account;
}

const Accounts::Own *Accounts::own(const QString &id) const
{
    return const_cast<Accounts *>(this)->own(id);
}

Result<Account> Accounts::accountOfOwn(const Own &own) const
{
    if (!own.keys)
        return failure(ErrorKind::Auth,
            tr("The keys of account \"%1\" are not in this computer's keychain. What you entered is "
               "kept; enter them again in the settings.")
                .arg(own.saved.label),
            u"account-without-keys"_s);
    const auto endpoint = m_place.endpoint.isValid() ? m_place.endpoint : parseEndpoint(own.saved.endpoint);
    if (!endpoint)
        return tl::make_unexpected(endpoint.error());
    if (isPractice(*endpoint))
        return failure(ErrorKind::Invalid,
            tr("Account \"%1\" has an address on this computer, which is for practice only. Nothing "
               "was sent; change its address in the settings.")
                .arg(own.saved.label),
            u"practice-address"_s);
    Account account = accountOf(*own.keys, *endpoint);
    account.label = own.saved.label;
    account.regionId = own.saved.regionId;
    return placed(account);
}

Result<Account> Accounts::found() const
{
    const auto source = firstSource(m_findings);
    if (!source)
        return tl::make_unexpected(source.error());
    Account account = accountOf(source->credentials, m_place.endpoint);
    account.regionId = source->regionId;
    return placed(account);
}

Account Accounts::placed(Account account) const
{
    account.placement =
        m_queryIds.contains(account.id) ? ApiRequest::Placement::Query : ApiRequest::Placement::Body;
    return account;
}

Result<Account> Accounts::account(const QString &id) const
{
    if (m_other && m_other->id == id)
        return *m_other;
    if (const Own *account = own(id))
        return accountOfOwn(*account);
    auto account = found();
    if (account && account->id != id)
        return failure(ErrorKind::Auth,
            tr("There is no such account any more. What you entered is kept; choose another one."),
            u"no-such-account"_s);
    return account;
}

AccountEntry Accounts::entryOf(const Account &account) const
{
    AccountEntry entry;
    entry.id = account.id;
    entry.label = account.label;
    entry.keyId = shortenedKeyId(account.credentials.accessKeyId);
    entry.endpoint = account.endpoint.toString();
    entry.regionId = account.regionId;
    entry.inUse = m_current && m_current->id == account.id;
    entry.inQuery = account.placement == ApiRequest::Placement::Query;
    return entry;
}

QList<AccountEntry> Accounts::entries() const
{
    QList<AccountEntry> entries;
    if (m_other) {
        entries.append(entryOf(*m_other));
        entries.last().source = tr("Practice server");
        return entries;
    }
    for (const Own &one : m_own) {
        AccountEntry entry;
        entry.id = one.saved.id;
        entry.label = one.saved.label;
        entry.keyId = one.keys ? shortenedKeyId(one.keys->accessKeyId) : QString();
        entry.source =
            one.sessionOnly ? tr("Entered, until CircuitDesk ends") : tr("Entered, in the keychain");
        entry.endpoint = one.saved.endpoint;
        entry.regionId = one.saved.regionId;
        entry.own = true;
        entry.inUse = m_current && m_current->id == one.saved.id;
        entry.hasKeys = one.keys.has_value();
        entry.sessionOnly = one.sessionOnly;
        entry.inQuery = m_queryIds.contains(one.saved.id);
        entries.append(entry);
    }
    if (const auto account = found(); account && !own(account->id)) {
        entries.append(entryOf(*account));
        entries.last().source = sourceName(firstSource(m_findings)->kind);
    }
    return entries;
}

QList<SourceNote> Accounts::notes() const
{
    QList<SourceNote> notes;
    const auto used = firstSource(m_findings);
    for (const SourceFinding &finding : m_findings) {
        notes.append({sourceName(finding.kind), finding.text, used && used->kind == finding.kind,
            finding.state == SourceFinding::State::Unusable});
    }
    return notes;
}

QString Accounts::entryName(const QString &id) const
{
    return m_place.directory + u"/accounts/"_s + id;
}

} // namespace circuitdesk
