/**
 * Names that are one name though no rule of letters tells it, a class a line, folded. Between bars stand the
 * spellings of one language; beyond a bar a sister language's form, by which the press of one country calls
 * people of the other ("Vladimir" for "Volodymyr"), but which its own people bear as well.
 */
const CLASSES = `
mohammed mohammad mohamed mohamad muhammad muhammed muhamed
ahmed ahmad
hussein husayn hussain husain hossein hosein hussien
hassan hasan
yusuf youssef yousef yousuf yusef yussef youssouf
abdullah abdallah abdulla
abdel abdul abdal abdol
ibrahim ebrahim
ismail esmail ismael esmaeil
khalid khaled
walid waleed oualid
rashid rasheed rachid
said saeed saied
tariq tarek tareq tarik
faisal faysal feisal
omar umar
osama usama
mustafa moustafa mostafa mustapha
qasem qassem qasim qassim kassem kasim
suleiman sulayman soleiman sulaiman suleyman
soleimani suleimani sulaimani
gaddafi qaddafi kadhafi gadhafi qadhafi kaddafi
alexander aleksandr aleksander alexandr | oleksandr | alyaksandr aliaksandr
alexei alexey aleksei aleksey alexej | oleksiy oleksii olexiy
igor | ihor
oleg | oleh
yevgeny yevgeni yevgeniy evgeny evgeni evgeniy evgenii | yevhen
sergey sergei serguei sergej | serhiy serhii | syarhey
vladimir wladimir | volodymyr | uladzimir
dmitry dmitri dmitriy dmitrii | dmytro | dzmitry
andrey andrei andrej | andriy andrii
nikolai nikolay nikolaj | mykola | mikalai
mikhail michail | mykhailo mykhaylo
pavel | pavlo
petr pyotr | petro
yuri yury juri jurij | yuriy yurii iurii
fyodor fedor
gorbachev gorbachyov gorbatchev gorbatschow
khrushchev khrushchyov khrushchov
lukashenko loukachenko | lukashenka
rouhani ruhani rohani
netanyahu netanyahou netaniahu
lu lyu
`;

/** What class a folded name belongs to, by its first name, and to which of its languages. */
export const CLASS_OF: ReadonlyMap<string, { name: string; language: number }> = new Map(
  CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const languages = line.split(' | ').map((names) => names.split(' '));
      const name = languages[0]?.[0] ?? '';
      return languages.flatMap((names, language) =>
        names.map((each): [string, { name: string; language: number }] => [each, { name, language }]),
      );
    }),
);
