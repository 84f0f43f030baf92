// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsbench.h"
#include "ui/proxypane.h"
#include "ui/sourcespane.h"

#include <QAccessible>
#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>

using namespace circuitdesk;

/// The settings as a person meets them, by keyboard too.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void escapeLeavesTheFieldsFirst();
    void sourcesAreExplained();
    void proxyFields();
    void focusGoesToTheChoice();
    void proxyPasswordStays();
    void everyControlHasAName();
    void tabOrderIsReadingOrder();
};

void TestSettingsDialog::escapeLeavesTheFieldsFirst()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s)});
    bench.accounts()->edit({});
    QTest::keyClick(bench.line(u"accountLabel"_s), Qt::Key_Escape);
    QVERIFY(bench.dialog.isVisible());
    QVERIFY(bench.view()->hasFocus());
    QTest::keyClick(bench.view(), Qt::Key_Escape);
    QVERIFY(!bench.dialog.isVisible());
}

void TestSettingsDialog::sourcesAreExplained()
{
    SettingsBench bench;
    bench.dialog.sources()->setNotes({{u"Environment variables"_s, u"Nothing is set."_s, false, false},
        {u"aliyun CLI"_s, u"Profile \"p\" uses mode CloudSSO."_s, false, true},
        {u"Credentials file"_s, u"Section [default] has access key."_s, true, false}});
    bench.showTab(1);
    QVERIFY(bench.sees(u"Environment variables"_s) && bench.sees(u"Nothing is set."_s));
    QVERIFY(bench.sees(u"mode CloudSSO"_s));
    QCOMPARE(bench.find<QLabel>(u"sourceText1"_s)->accessibleName(),
        u"aliyun CLI: Profile \"p\" uses mode CloudSSO."_s);
    bench.dialog.sources()->setNotes({});
    QVERIFY(!bench.sees(u"CloudSSO"_s));
}

void TestSettingsDialog::proxyFields()
{
    SettingsBench bench;
    bench.showTab(2);
    ProxyPane *pane = bench.dialog.proxy();
    pane->setInUse(u"Requests go straight."_s);
    QVERIFY(bench.sees(u"Requests go straight."_s));
    QSignalSpy saved(pane, &ProxyPane::saveRequested);
    QVERIFY(!bench.line(u"proxyHost"_s)->isEnabled());
    QTest::mouseClick(bench.find<QToolButton>(u"proxyManual"_s), Qt::LeftButton);
    QVERIFY(bench.line(u"proxyHost"_s)->isEnabled());
    QTest::keyClicks(bench.line(u"proxyHost"_s), u" proxy.example.com "_s);
    auto *port = bench.find<QSpinBox>(u"proxyPort"_s);
    port->selectAll();
    QTest::keyClicks(port, u"3128"_s);
    QTest::keyClicks(bench.line(u"proxyUser"_s), u"someone"_s);
    QTest::keyClicks(bench.line(u"proxyPassword"_s), u"password"_s);
    QCOMPARE(bench.line(u"proxyPassword"_s)->echoMode(), QLineEdit::Password);
    QTest::mouseClick(bench.button(u"proxySave"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).value<ProxySettings>(),
        (ProxySettings{ProxySettings::Mode::Manual, u"proxy.example.com"_s, 3128, u"someone"_s}));
    QCOMPARE(saved.first().at(1).toString(), u"password"_s);
    pane->setProblem(u"No such host."_s);
    QVERIFY(bench.sees(u"No such host."_s));
    QVERIFY(bench.line(u"proxyHost"_s)->hasFocus());
    for (const auto &[name, mode] : {std::pair(u"proxyNone"_s, ProxySettings::Mode::None),
             std::pair(u"proxySystem"_s, ProxySettings::Mode::System)}) {
        QTest::mouseClick(bench.find<QToolButton>(name), Qt::LeftButton);
        QTest::mouseClick(bench.button(u"proxySave"_s), Qt::LeftButton);
        QVERIFY(saved.constLast().at(0).value<ProxySettings>().mode == mode);
    }
}

void TestSettingsDialog::focusGoesToTheChoice()
{
    const SettingsBench bench;
    bench.showTab(2);
    auto *system = bench.find<QToolButton>(u"proxySystem"_s);
    system->setFocus();
    QVERIFY(system->hasFocus());
    // What is stored arrives when the tab is open already.
    bench.dialog.proxy()->setSettings({ProxySettings::Mode::Manual, u"host"_s, 3128, {}}, false);
    QVERIFY(bench.find<QToolButton>(u"proxyManual"_s)->hasFocus());
    bench.line(u"proxyHost"_s)->setFocus();
    bench.dialog.proxy()->setSettings({}, false);
    QVERIFY(!system->hasFocus());
}

void TestSettingsDialog::proxyPasswordStays()
{
    SettingsBench bench;
    bench.showTab(2);
    const ProxySettings settings{ProxySettings::Mode::Manual, u"proxy.example.com"_s, 3128, u"someone"_s};
    bench.dialog.proxy()->setSettings(settings, true);
    QVERIFY(bench.line(u"proxyPassword"_s)->text().isEmpty());
    QVERIFY(bench.sees(u"the stored one stays"_s));
    QSignalSpy saved(bench.dialog.proxy(), &ProxyPane::saveRequested);
    QTest::mouseClick(bench.button(u"proxySave"_s), Qt::LeftButton);
    QCOMPARE(saved.first().at(0).value<ProxySettings>(), settings);
    QCOMPARE(saved.first().at(1).toString(), QString());
}

void TestSettingsDialog::everyControlHasAName()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s)});
    int seen = 0;
    const auto controls = bench.dialog.findChildren<QWidget *>();
    for (QWidget *control : controls) {
        const bool interactive = qobject_cast<QAbstractButton *>(control)
            || qobject_cast<QLineEdit *>(control) || qobject_cast<QComboBox *>(control)
            || qobject_cast<QSpinBox *>(control) || qobject_cast<QTableView *>(control);
        if (!interactive || control->objectName().startsWith(u"qt_"_s) || control->objectName().isEmpty()
            || control->objectName() == "messageAction"_L1)
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        QVERIFY(spoken);
        const QString name =
            control->accessibleName().isEmpty() ? spoken->text(QAccessible::Name) : control->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(control->objectName()));
        // Of a row of choices the one that is made has the tab stop; the arrows go on from there.
        const auto *choice = qobject_cast<QAbstractButton *>(control);
        const bool another = choice && choice->group() && !choice->isChecked();
        QVERIFY2(another || control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
    }
    QVERIFY2(seen > 25, qPrintable(QString::number(seen)));
}

void TestSettingsDialog::tabOrderIsReadingOrder()
{
    SettingsBench bench;
    bench.accounts()->edit({});
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"accountLabel"_s, u"accountRegion"_s, u"accountKeyId"_s, u"accountSecret"_s,
            u"accountToken"_s, u"accountEndpoint"_s, u"accountCancel"_s, u"accountSave"_s}));
    bench.showTab(2);
    QTest::mouseClick(bench.find<QToolButton>(u"proxyManual"_s), Qt::LeftButton);
    order.clear();
    for (int i = 0; i < 6; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"proxyManual"_s, u"proxyHost"_s, u"proxyPort"_s, u"proxyUser"_s, u"proxyPassword"_s,
            u"proxySave"_s}));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
